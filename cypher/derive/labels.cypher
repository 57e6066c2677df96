// The caption of claims, reports and quotes, such as « 12 M€, refusée ».
UNWIND $ids AS id
MATCH (n:Claim|Report {id: id})
WITH n, coalesce($words.currency[n.currency], n.currency, '') AS symbol
WITH n, symbol, [amount IN [n.amount, n.amountMax, n.salary, n.salaryMax] | CASE
    WHEN amount IS NULL THEN null
    WHEN amount >= 1000000 THEN replace(replace(toString(round(amount / 10000.0) / 100.0) + ' M', '.0 ', ' '), '.', ',')
    ELSE toString(toInteger(round(amount / 1000.0))) + ' k'
  END + symbol] AS money
WITH n,
  CASE WHEN money[0] IS NULL THEN null ELSE coalesce($words.bound[n.bound], '') + money[0] + coalesce('–' + money[1], '') END AS amount,
  CASE WHEN money[2] IS NULL THEN null ELSE money[2] + coalesce('–' + money[3], '') + coalesce($words.per[n.per], '') END AS salary
WITH n AS held, {label: CASE n.kind
  WHEN 'INTEREST' THEN $words.stage[n.stage]
  WHEN 'OFFER' THEN CASE n.offerKind
    WHEN 'ASKING_PRICE' THEN $words.offerKind[n.offerKind] + coalesce(' ' + amount, '')
    WHEN 'TRANSFER' THEN coalesce(amount, $words.offerKind[n.offerKind]) + ', ' + $words.status[n.status]
    ELSE $words.offerKind[n.offerKind] + coalesce(' ' + coalesce(amount, salary), '') + ', ' + $words.status[n.status]
    END
  WHEN 'CONTRACT_END' THEN $words.contractEnd + ' ' + coalesce(n.endsOn, n.ends)
  WHEN 'TRANSFER' THEN $words.transferKind[n.transferKind] + coalesce(' ' + amount, '')
  WHEN 'WISH' THEN $words.attitude[n.attitude] + coalesce(' ' + n.league, '')
END} AS wanted
//+ derive/set-changed
