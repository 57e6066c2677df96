// Gives `held` the properties of `wanted` where one differs: an equal value set again would count as a change.
WITH held, wanted
WHERE any(key IN keys(wanted) WHERE coalesce(held[key] <> wanted[key], (held[key] IS NULL) <> (wanted[key] IS NULL)))
SET held += wanted
