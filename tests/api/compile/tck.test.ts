import { describe, expect, test } from 'vitest'
import { encodeCursor } from '../../../src/api/compile/cursor.ts'
import { cypherOf } from './cypherOf.ts'

describe('an operation is one statement', () => {
  test('a node by id', () => {
    expect(cypherOf('{ article(id: "article:1") { title publishedOn } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Article {id: $p1})
          RETURN [n1.publishedOn, n1.title] LIMIT 1
        }
      ] AS answer
      p1 = "article:1"
      "
    `)
  })

  test('a node by name: candidates from the index, compared letter by letter', () => {
    expect(cypherOf('{ source(name: "L’Équipe") { name } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          CALL db.index.fulltext.queryNodes('names', $p1, {limit: $p2})
          YIELD node AS n1
          WHERE n1:Source AND any(name1 IN [n1.name] + coalesce(n1.aliases, [])
            WHERE [letter1 IN split(normalize(replace(replace(replace(replace(replace(replace(replace(replace(replace(toLower(name1), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'), 'ł', 'l'), 'đ', 'd'), 'ð', 'd'), 'þ', 'th'), 'ı', 'i'), NFD), '') WHERE letter1 =~ '[\\\\p{L}\\\\p{N}]'] = $p3)
          WITH n1 ORDER BY n1.id LIMIT $p4
          RETURN [n1.id, n1.name, [labels(n1), n1.name]]
        }
      ] AS answer
      p1 = "+(l'equipe)"
      p2 = 1000n
      p3 = ["l","e","q","u","i","p","e"]
      p4 = 6n
      "
    `)
  })

  test('neighbours of neighbours: each list is ordered and cut before it is expanded', () => {
    expect(
      cypherOf(`{
        club(id: "club:ac-milan") {
          targets(first: 10) { nodes { player { name } reports(first: 3) { nodes { reportedOn } } } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Club {id: $p1})
          RETURN [n1.id, n1.name, [
            COLLECT {
              MATCH (n2:Claim)
              WHERE n2.byId = n1.id AND n2.kind = 'INTEREST' AND n2.lastTo IS NOT NULL AND n2.id IS NOT NULL
              WITH n2 ORDER BY n2.byId DESC, n2.kind DESC, n2.lastTo DESC, n2.id DESC LIMIT $p2
              RETURN [
                [
                  COLLECT {
                    MATCH (n2)-[:ABOUT]->(n3)
                    RETURN [n3.name] LIMIT 1
                  },
                  COLLECT {
                    MATCH (n2)<-[:STATES]-(n4)
                    WITH n4 ORDER BY n4.reportedTo DESC, n4.id DESC LIMIT $p3
                    RETURN [[n4.reportedOn]]
                  }
                ]
              ]
            }
          ]]
        }
      ] AS answer
      p1 = "club:ac-milan"
      p2 = 10n
      p3 = 3n
      "
    `)
  })

  test('who reports a claim: sources, then articles that speak for themselves', () => {
    expect(
      cypherOf('{ claim(id: "claim:1") { reportedBy { source { name } role firstReport { evidence { text } } } } }'),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Claim {id: $p1})
          RETURN [
            labels(n1),
            COLLECT {
              CALL (n1) {
                MATCH (n1)-[credit2:REPORTED_BY]->(source2)
                RETURN source2, credit2, null AS told2
                UNION ALL
                WITH n1 WHERE n1.nameless
                MATCH (n1)<-[:STATES]-(first2) WHERE NOT (first2)-[:REPORTED_BY]->()
                WITH first2, [(n1)<-[:STATES]-(own2)-[:IN]->(:Article)<-[:IN]-(first2) WHERE NOT (own2)-[:REPORTED_BY]->() | own2] AS others2
                WHERE all(own2 IN others2 WHERE first2.start < own2.start OR (first2.start = own2.start AND first2.id < own2.id))
                RETURN null AS source2, null AS credit2, {
                  role: CASE WHEN any(own2 IN [first2] + others2 WHERE own2.vagueSource IS NULL) THEN 'ORIGIN' ELSE 'RELAY' END,
                  reports: 1 + size(others2), first: first2.reportedFrom, firstReportId: first2.id
                } AS told2
              }
              WITH source2, credit2, told2 ORDER BY coalesce(credit2.first, told2.first), source2.id, told2.firstReportId LIMIT $p2
              RETURN [
                COLLECT {
                  MATCH (n3:Report {id: coalesce(credit2.firstReportId, told2.firstReportId)})
                  RETURN [[n3.text]] LIMIT 1
                },
                coalesce(credit2.role, told2.role),
                [labels(source2), source2.name]
              ]
            }
          ] LIMIT 1
        }
      ] AS answer
      p1 = "claim:1"
      p2 = 20n
      "
    `)
  })

  test('the figures of the graph: only those asked for', () => {
    expect(cypherOf('{ stats { players reports } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [[COUNT { (:Player) }, COUNT { (report1:Report) WHERE report1.retractedAt IS NULL }]] AS answer
      "
    `)
  })

  test('several fields of Query', () => {
    expect(
      cypherOf(
        '{ b: club(id: "club:ac-milan") { name } a: article(id: "article:1") { title } again: club(id: "club:ac-milan") { name } }',
      ),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Article {id: $p1})
          RETURN [n1.title] LIMIT 1
        },
        COLLECT {
          MATCH (n2:Club {id: $p2})
          RETURN [n2.id, n2.name, [n2.name]]
        }
      ] AS answer
      p1 = "article:1"
      p2 = "club:ac-milan"
      "
    `)
  })

  test('anything by its id, many in their order', () => {
    expect(cypherOf('{ nodes(ids: ["player:1", "club:1"]) { id ... on Player { name } } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          UNWIND range(0, size($p1) - 1) AS at1
          OPTIONAL MATCH (n1:Article|Claim|Club|Person|Player|Quote|Report|Source {id: $p1[at1]})
          WITH n1, at1 ORDER BY at1 LIMIT $p2
          RETURN [labels(n1), n1.id, n1.name]
        }
      ] AS answer
      p1 = ["player:1","club:1"]
      p2 = 2n
      "
    `)
  })

  test('a search', () => {
    expect(cypherOf('{ search(text: "kamra", first: 5) { nodes { ... on Player { name } } } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        [COLLECT { MATCH (graph1:Graph) RETURN graph1.version }, COLLECT {
          CALL db.index.fulltext.queryNodes('names', $p3, {skip: $p1, limit: $p2})
          YIELD node AS n2
          RETURN [[labels(n2), n2.name]]
        }]
      ] AS answer
      p1 = 0n
      p2 = 5n
      p3 = "+(kamra^4 kamra*^2 l'kamra* kamra~1)"
      "
    `)
  })
})

describe('arguments', () => {
  test('only filters that are given are in the text', () => {
    expect(
      cypherOf('{ reports(kinds: [OFFER], player: "player:boubacar-kamara", first: 2) { nodes { id } } }'),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (:Player {id: $p2})<-[:ABOUT]-(n1:Report)
          WHERE n1.retractedAt IS NULL AND n1.kind IN $p1 AND n1.reportedTo IS NOT NULL AND n1.id IS NOT NULL
          WITH n1 ORDER BY n1.reportedTo DESC, n1.id DESC LIMIT $p3
          RETURN [[n1.id]]
        }
      ] AS answer
      p1 = ["OFFER"]
      p2 = "player:boubacar-kamara"
      p3 = 2n
      "
    `)
  })

  test('a filter may tell where the rows come from', () => {
    expect(cypherOf('{ reports(club: "club:ac-milan", first: 2) { nodes { id } } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (club1:Club {id: $p1})<-[side1:BY|TO]-(claim1:Claim)<-[:STATES]-(n1:Report)
          WHERE n1.retractedAt IS NULL AND NOT (type(side1) = 'TO' AND EXISTS { (claim1)-[:BY]->(club1) }) AND n1.reportedTo IS NOT NULL AND n1.id IS NOT NULL
          WITH n1 ORDER BY n1.reportedTo DESC, n1.id DESC LIMIT $p2
          RETURN [[n1.id]]
        }
      ] AS answer
      p1 = "club:ac-milan"
      p2 = 2n
      "
    `)
    expect(
      cypherOf('{ players(filter: {name: "kamra"}, orderBy: NAME_ASC) { nodes { name } totalCount } }'),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        [COUNT {
          CALL db.index.fulltext.queryNodes('names', $p1, {limit: 1000}) YIELD node AS n1
          WITH *
          WHERE n1:Player
          RETURN n1
        }, COLLECT {
          CALL db.index.fulltext.queryNodes('names', $p2, {limit: 1000}) YIELD node AS n2
          WITH *
          WHERE n2:Player AND n2.name IS NOT NULL AND n2.id IS NOT NULL
          WITH n2 ORDER BY n2.name, n2.id LIMIT $p3
          RETURN [[n2.name]]
        }]
      ] AS answer
      p1 = "+(kamra^4 kamra*^2 l'kamra* kamra~1)"
      p2 = "+(kamra^4 kamra*^2 l'kamra* kamra~1)"
      p3 = 20n
      "
    `)
  })

  test('fields of an input object combine', () => {
    expect(
      cypherOf(
        '{ players(filter: { suitor: "club:ac-milan", stages: [OFFER] }, orderBy: NAME_ASC) { nodes { name } } }',
      ),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player)
          WHERE EXISTS { (:Club {id: $p1})-[interest1:INTERESTED_IN]->(n1) WHERE interest1.stage IN $p2 } AND n1.name IS NOT NULL AND n1.id IS NOT NULL
          WITH n1 ORDER BY n1.name, n1.id LIMIT $p3
          RETURN [[n1.name]]
        }
      ] AS answer
      p1 = "club:ac-milan"
      p2 = ["OFFER"]
      p3 = 20n
      "
    `)
  })

  test('aliases with different arguments are different columns', () => {
    expect(
      cypherOf(`query ($few: Int = 1) {
        player(id: "player:1") { few: offers(first: $few) { nodes { years } } asked: offers(kinds: [ASKING_PRICE]) { nodes { years } } }
      }`),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player {id: $p1})
          RETURN [n1.id, n1.name, [
            COLLECT {
              MATCH (n2:Claim)
              WHERE n2.playerId = n1.id AND n2.kind = 'OFFER' AND n2.lastTo IS NOT NULL AND n2.id IS NOT NULL
              WITH n2 ORDER BY n2.playerId DESC, n2.kind DESC, n2.lastTo DESC, n2.id DESC LIMIT $p2
              RETURN [[n2.years]]
            },
            COLLECT {
              MATCH (n3:Claim)
              WHERE n3.playerId = n1.id AND n3.kind = 'OFFER' AND n3.offerKind IN $p3 AND n3.lastTo IS NOT NULL AND n3.id IS NOT NULL
              WITH n3 ORDER BY n3.playerId DESC, n3.kind DESC, n3.lastTo DESC, n3.id DESC LIMIT $p4
              RETURN [[n3.years]]
            }
          ]]
        }
      ] AS answer
      p1 = "player:1"
      p2 = 1n
      p3 = ["ASKING_PRICE"]
      p4 = 5n
      "
    `)
  })
})

describe('as of a day', () => {
  test('the state of a claim: made of the reports by then; without a day, what the claim holds', () => {
    expect(
      cypherOf(
        '{ claim(id: "claim:1") { ... on Offer { state { status } early: state(asOf: "2021-07-31") { status contested } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Claim {id: $p1})
          RETURN [
            labels(n1),
            [n1.status],
            COLLECT {
              CALL (n1) { … the state of n1 by $p2 … AS state2 }
              RETURN [coalesce(state2.contested, false), state2.status]
            }
          ] LIMIT 1
        }
      ] AS answer
      p1 = "claim:1"
      p2 = "2021-07-31"
      "
    `)
  })

  test('a list: filtered, ordered and cut by the state of the day; what stands below is not of that day', () => {
    expect(
      cypherOf(`{
        player(id: "player:1") {
          interests(stages: [OFFER], orderBy: SOURCES_DESC, asOf: "2021-07-31", first: 3) { nodes { suitor { name } state { stage } } pageInfo { endCursor } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player {id: $p1})
          RETURN [n1.id, n1.name, [
            COLLECT {
              MATCH (n1)<-[:ABOUT]-(n2:Interest)
              CALL (n2) { … the state of n2 by $p2 … AS state2 }
              WITH n2, state2
              WHERE state2.stage IN $p3 AND state2.independentSources IS NOT NULL
              WITH n2, state2 ORDER BY state2.independentSources DESC, n2.id DESC LIMIT $p4
              RETURN [
                state2.independentSources,
                n2.id,
                [
                  [n2.stage],
                  COLLECT {
                    MATCH (n2)-[:BY]->(n3)
                    RETURN [n3.name] LIMIT 1
                  }
                ]
              ]
            }
          ]]
        }
      ] AS answer
      p1 = "player:1"
      p2 = "2021-07-31"
      p3 = ["OFFER"]
      p4 = 3n
      "
    `)
  })

  test('reports: those that were out', () => {
    expect(
      cypherOf('{ player(id: "player:1") { reports(asOf: "2021-07-31") { totalCount } } }'),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player {id: $p1})
          RETURN [n1.id, n1.name, [
            COUNT {
              MATCH (n1)<-[:ABOUT]-(n2:Report)
              WHERE n2.reportedFrom <= date($p2)
            }
          ]]
        }
      ] AS answer
      p1 = "player:1"
      p2 = "2021-07-31"
      "
    `)
  })

  test('what is listed by a day has its state of that day already; of another day it is made', () => {
    expect(
      cypherOf(`{
        player(id: "player:1") {
          interests(asOf: "2021-07-31") { nodes { then: state(asOf: "2021-07-31") { stage } before: state(asOf: "2021-06-30") { stage } } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player {id: $p1})
          RETURN [n1.id, n1.name, [
            COLLECT {
              MATCH (n1)<-[:ABOUT]-(n2:Interest)
              CALL (n2) { … the state of n2 by $p2 … AS state2 }
              WITH n2, state2
              WHERE state2.lastTo IS NOT NULL
              WITH n2, state2 ORDER BY state2.lastTo DESC, n2.id DESC LIMIT $p3
              RETURN [
                [
                  [[state2.stage]],
                  COLLECT {
                    CALL (n2) { … the state of n2 by $p4 … AS state3 }
                    RETURN [state3.stage]
                  }
                ]
              ]
            }
          ]]
        }
      ] AS answer
      p1 = "player:1"
      p2 = "2021-07-31"
      p3 = 5n
      p4 = "2021-06-30"
      "
    `)
  })

  test('the kinds of claims share a state by a day, which takes long to plan', () => {
    expect(cypherOf('{ claim(id: "claim:1") { state(asOf: "2021-07-31") { modality } } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Claim {id: $p1})
          RETURN [
            labels(n1),
            COLLECT {
              CALL (n1) { … the state of n1 by $p2 … AS state2 }
              RETURN [state2.modality]
            }
          ] LIMIT 1
        }
      ] AS answer
      p1 = "claim:1"
      p2 = "2021-07-31"
      "
    `)
  })

  test('the day of a state holds for its ladder', () => {
    expect(
      cypherOf(
        '{ claim(id: "claim:1") { ... on Interest { state(asOf: "2021-07-31") { ladder { stage reportedOn } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Claim {id: $p1})
          RETURN [
            labels(n1),
            COLLECT {
              CALL (n1) { … the state of n1 by $p2 … AS state2 }
              RETURN [
                COLLECT {
                  UNWIND ['MONITORING', 'INTERESTED', 'CONTACT', 'NEGOTIATION', 'OFFER', 'AGREEMENT', 'WITHDRAWN', 'DENIED'] AS step3
                  CALL (n1, step3) {
                    MATCH (n1)<-[:STATES]-(told3) WHERE told3.stage = step3
                    RETURN told3 AS n3 ORDER BY told3.reportedFrom, told3.id LIMIT 1
                  }
                  WITH *
                  WHERE n3.reportedFrom <= date($p3)
                  WITH n3 ORDER BY n3.reportedFrom, n3.id LIMIT $p4
                  RETURN [n3.reportedOn, n3.stage]
                }
              ]
            }
          ] LIMIT 1
        }
      ] AS answer
      p1 = "claim:1"
      p2 = "2021-07-31"
      p3 = "2021-07-31"
      p4 = 10n
      "
    `)
  })
})

describe('pages', () => {
  test('after a cursor: the form that reads an index in order', () => {
    const after = encodeCursor('REPORTED_DESC', { key: '2021-07-31', id: 'report:1' })
    expect(cypherOf(`{ reports(first: 20, after: "${after}") { edges { cursor } } }`)).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          CALL () {
            MATCH (n1:Report)
            WHERE n1.retractedAt IS NULL AND n1.reportedTo IS NOT NULL AND n1.id IS NOT NULL AND n1.reportedTo = date($p1) AND n1.id < $p2
            WITH n1 ORDER BY n1.reportedTo DESC, n1.id DESC LIMIT $p3
            RETURN n1
            UNION ALL
            MATCH (n1:Report)
            WHERE n1.retractedAt IS NULL AND n1.reportedTo IS NOT NULL AND n1.id IS NOT NULL AND n1.reportedTo < date($p1)
            WITH n1 ORDER BY n1.reportedTo DESC, n1.id DESC LIMIT $p3
            RETURN n1
          }
          WITH n1 ORDER BY n1.reportedTo DESC, n1.id DESC LIMIT $p3
          RETURN [toString(n1.reportedTo), n1.id]
        }
      ] AS answer
      p1 = "2021-07-31"
      p2 = "report:1"
      p3 = 20n
      "
    `)
  })

  test('before a cursor: everything turned round', () => {
    const before = encodeCursor('SOURCES_DESC', { key: 3, id: 'player:1' })
    expect(
      cypherOf(`{ players(orderBy: SOURCES_DESC, last: 20, before: "${before}") { nodes { name } } }`),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          CALL () {
            MATCH (n1:Player)
            WHERE n1.independentSources IS NOT NULL AND n1.id IS NOT NULL AND n1.independentSources = $p1 AND n1.id > $p2
            WITH n1 ORDER BY n1.independentSources, n1.id LIMIT $p3
            RETURN n1
            UNION ALL
            MATCH (n1:Player)
            WHERE n1.independentSources IS NOT NULL AND n1.id IS NOT NULL AND n1.independentSources > $p1
            WITH n1 ORDER BY n1.independentSources, n1.id LIMIT $p3
            RETURN n1
          }
          WITH n1 ORDER BY n1.independentSources, n1.id LIMIT $p3
          RETURN [[n1.name]]
        }
      ] AS answer
      p1 = 3n
      p2 = "player:1"
      p3 = 20n
      "
    `)
  })

  test('the count alone reads no row', () => {
    expect(cypherOf('{ player(id: "player:1") { reports { totalCount } } }')).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player {id: $p1})
          RETURN [n1.id, n1.name, [
            COUNT {
              MATCH (n1)<-[:ABOUT]-(n2:Report)
            }
          ]]
        }
      ] AS answer
      p1 = "player:1"
      "
    `)
  })
})

describe('interfaces and unions', () => {
  test('rows that are told by two nodes', () => {
    expect(
      cypherOf(
        '{ player(id: "player:1") { contradictions { edges { cursor node { reason one { id } other { id } } } } } }',
      ),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player {id: $p1})
          RETURN [n1.id, n1.name, [
            COLLECT {
              CALL (n1) {
                MATCH (n1)<-[:ABOUT]-(claim2:Claim)
                MATCH (claim2)-[edge2:CONTRADICTS]->(:Claim)
                RETURN edge2.one AS left2, edge2.other AS right2, edge2.reason AS reason2
                UNION ALL
                MATCH (n1)<-[:ABOUT]-(claim2:Claim)
                WITH claim2 WHERE claim2.contested
                RETURN claim2.one AS left2, claim2.other AS right2, 'OPPOSITE' AS reason2
              }
              MATCH (one2:Report {id: left2}), (other2:Report {id: right2})
              WITH one2, other2, reason2 ORDER BY CASE WHEN one2.reportedTo > other2.reportedTo THEN one2.reportedTo ELSE other2.reportedTo END DESC, one2.id + ' ' + other2.id DESC LIMIT $p2
              RETURN [
                toString(CASE WHEN one2.reportedTo > other2.reportedTo THEN one2.reportedTo ELSE other2.reportedTo END),
                one2.id + ' ' + other2.id,
                [[one2.id], [other2.id], reason2]
              ]
            }
          ]]
        }
      ] AS answer
      p1 = "player:1"
      p2 = 5n
      "
    `)
  })

  test('what the types share is asked once, what one type has beside it', () => {
    expect(
      cypherOf(`{
        player(id: "player:1") {
          claims { nodes { __typename kind ... on Interest { suitor { name } } ... on Offer { by { name } years } } }
        }
      }`),
    ).toMatchInlineSnapshot(`
      "
      CYPHER 5
      RETURN [
        COLLECT {
          MATCH (n1:Player {id: $p1})
          RETURN [n1.id, n1.name, [
            COLLECT {
              MATCH (n1)<-[:ABOUT]-(n2:Claim)
              WITH n2 ORDER BY n2.lastTo DESC, n2.id DESC LIMIT $p2
              RETURN [
                [
                  labels(n2),
                  n2.kind,
                  COLLECT {
                    MATCH (n2)-[:BY]->(n3)
                    RETURN [n3.name] LIMIT 1
                  },
                  n2.years
                ]
              ]
            }
          ]]
        }
      ] AS answer
      p1 = "player:1"
      p2 = 5n
      "
    `)
  })
})
