// Who is who: by name, surname, report and judgement.
CREATE CONSTRAINT surname_id IF NOT EXISTS FOR (n:Surname) REQUIRE n.id IS UNIQUE;
CREATE INDEX mention_bearer IF NOT EXISTS FOR (n:Mention) ON (n.bearer);
CREATE INDEX report_player_ref IF NOT EXISTS FOR (n:Report) ON (n.playerRef);
CREATE INDEX judgement_one_bearer IF NOT EXISTS FOR (n:Judgement) ON (n.oneBearer);
CREATE INDEX judgement_other_bearer IF NOT EXISTS FOR (n:Judgement) ON (n.otherBearer);
