import { Int } from 'type-graphql'
import { Column, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { isOut } from './day.ts'
import { SourceRole } from './enums.ts'
import { PartialDate } from './partialDate.ts'

/** When the source of the row last reported the claim. Reports of one article are of one date. */
function lastReportedOn(condition: string): string {
  return `CASE WHEN _source IS NULL THEN _first.reportedOn ELSE COLLECT {
  MATCH (this)<-[:STATES]-(_report:Report)-[:REPORTED_BY]->(_source) WHERE ${condition}
  RETURN _report.reportedOn ORDER BY _report.reportedTo DESC, _report.id LIMIT 1
}[0] END`
}

@Type({ name: 'ReportedBy', description: 'What one source has to do with a claim.' })
export class ReportedBy {
  @Part('Source', {
    of: '_source',
    nullable: true,
    description: 'Who reports it; null for an article that credits nobody by name and whose publisher is not known.',
  })
  source!: unknown

  @Column(() => SourceRole, { cypher: '_role', description: 'ORIGIN if it ever said it first-hand.' })
  role!: string

  @Column(() => Int, { cypher: '_reports', description: 'How many of its reports state the claim.' })
  reports!: number

  @Column(() => PartialDate, { cypher: '_first.reportedOn', description: 'When it reported it first.' })
  firstReportedOn!: string

  @Column(() => PartialDate, {
    cypher: lastReportedOn('_report.retractedAt IS NULL'),
    byDay: lastReportedOn(isOut('_report')),
    description: 'When it reported it last.',
  })
  lastReportedOn!: string

  @Part('Report', { of: '_first', description: 'Its first report of the claim: the words in which it came.' })
  firstReport!: unknown
}

/** That a report names no source: its article speaks for itself, or passes on an unnamed voice. */
function isOwn(report: string): string {
  return `${report}.retractedAt IS NULL AND NOT (${report})-[:REPORTED_BY]->()`
}

/**
 * The articles that speak for themselves and have no known publisher, one row each. One that credits only « la presse
 * italienne » is a relay. Pattern comprehensions and not subqueries: they are planned in half the time.
 */
function ownVoices(condition = ''): string {
  return `MATCH (this)<-[:STATES]-(_first:Report) WHERE ${isOwn('_first')}${condition}
  WITH _first, [(this)<-[:STATES]-(_own:Report)-[:IN]->(:Article)<-[:IN]-(_first) WHERE ${isOwn('_own')} | _own] AS _others
  WHERE all(_own IN _others WHERE _first.start < _own.start OR (_first.start = _own.start AND _first.id < _own.id))
  RETURN null AS _source,
    CASE WHEN any(_own IN [_first] + _others WHERE _own.vagueSource IS NULL) THEN 'ORIGIN' ELSE 'RELAY' END AS _role,
    1 + size(_others) AS _reports, _first`
}

/**
 * How a claim leads to who reports it (`this` stays the claim in its rows): its sources, then the nameless own voices, first
 * reporter first. No aggregating function: inside a nested COLLECT, Neo4j would group the tuples around it.
 */
export const REPORTED_BY = {
  walk: `CALL (this) {
  MATCH (this)-[_credit:REPORTED_BY]->(_source:Source)
  MATCH (_first:Report {id: _credit.firstReportId})
  RETURN _source, _credit.role AS _role, _credit.reports AS _reports, _first
  UNION ALL
  ${ownVoices()}
}`,
  byDay: `CALL (this) {
  MATCH (this)-[:REPORTED_BY]->(_source:Source)
  WITH _source, COLLECT {
    MATCH (this)<-[:STATES]-(_report:Report)-[_by:REPORTED_BY]->(_source) WHERE ${isOut('_report')}
    RETURN {report: _report, role: _by.role} ORDER BY _report.reportedFrom, _report.reportedTo, _report.id
  } AS _told WHERE size(_told) > 0
  RETURN _source, CASE WHEN any(_one IN _told WHERE _one.role = 'ORIGIN') THEN 'ORIGIN' ELSE 'RELAY' END AS _role,
    size(_told) AS _reports, _told[0].report AS _first
  UNION ALL
  ${ownVoices(` AND ${isOut('_first')}`)}
}`,
  carry: ['_source', '_role', '_reports', '_first'],
  order: ['_first.reportedFrom', '_source.id', '_first.id'],
} as const
