import { Int } from 'type-graphql'
import { Column, One, Part } from '../declare/fields.ts'
import { Type } from '../declare/type.ts'
import { isOut } from './day.ts'
import { SourceRole } from './enums.ts'
import { PartialDate } from './partialDate.ts'

/** A value of a row: the edge `_credit` holds it of a source by now, `_told` in all other cases. */
const held = (property: 'role' | 'reports' | 'first' | 'firstReportId') =>
  `coalesce(_credit.${property}, _told.${property})`
const FIRST_REPORTED_ON = `COLLECT { MATCH (_report:Report {id: ${held('firstReportId')}}) RETURN _report.reportedOn }`
const only = ([value]: string[]) => value

/** When the source of the row last reported the claim. Reports of one article are of one date. */
function lastReportedOn(condition = ''): string {
  return `COLLECT {
  MATCH (this)<-[:STATES]-(_report:Report)
  WHERE CASE WHEN _source IS NULL THEN _report.id = _told.firstReportId ELSE EXISTS { (_report)-[:REPORTED_BY]->(_source) } END${condition}
  RETURN _report.reportedOn ORDER BY _report.reportedTo DESC, _report.id LIMIT 1
}`
}

@Type({ name: 'ReportedBy', description: 'What one source has to do with a claim.' })
export class ReportedBy {
  @Part('Source', {
    of: '_source',
    nullable: true,
    description: 'Who reports it; null for an article that credits nobody by name and whose publisher is not known.',
  })
  source!: unknown

  @Column(() => SourceRole, { cypher: held('role'), description: 'ORIGIN if it ever said it first-hand.' })
  role!: string

  @Column(() => Int, { cypher: held('reports'), description: 'How many of its reports state the claim.' })
  reports!: number

  @Column(() => PartialDate, { cypher: FIRST_REPORTED_ON, read: only, description: 'When it reported it first.' })
  firstReportedOn!: string

  @Column(() => PartialDate, {
    cypher: lastReportedOn(),
    byDay: lastReportedOn(` AND ${isOut('_report')}`),
    read: only,
    description: 'When it reported it last.',
  })
  lastReportedOn!: string

  @One('Report', {
    walk: `MATCH (that:Report {id: ${held('firstReportId')}})`,
    description: 'Its first report of the claim: the words in which it came.',
  })
  firstReport!: unknown
}

/**
 * The articles that speak for themselves and have no known publisher, one row each. One that credits only « la presse
 * italienne » is a relay. Pattern comprehensions and not subqueries: they are planned in half the time.
 */
function ownVoices(condition = ''): string {
  return `WITH this WHERE this.nameless
  MATCH (this)<-[:STATES]-(_first) WHERE NOT (_first)-[:REPORTED_BY]->()${condition}
  WITH _first, [(this)<-[:STATES]-(_own)-[:IN]->(:Article)<-[:IN]-(_first) WHERE NOT (_own)-[:REPORTED_BY]->() | _own] AS _others
  WHERE all(_own IN _others WHERE _first.start < _own.start OR (_first.start = _own.start AND _first.id < _own.id))
  RETURN null AS _source, null AS _credit, {
    role: CASE WHEN any(_own IN [_first] + _others WHERE _own.vagueSource IS NULL) THEN 'ORIGIN' ELSE 'RELAY' END,
    reports: 1 + size(_others), first: _first.reportedFrom, firstReportId: _first.id
  } AS _told`
}

/**
 * How a claim leads to who reports it (`this` stays the claim in its rows): its sources, then the nameless own voices, first
 * reporter first. No aggregating function: inside a nested COLLECT, Neo4j would group the tuples around it.
 */
export const REPORTED_BY = {
  walk: `CALL (this) {
  MATCH (this)-[_credit:REPORTED_BY]->(_source)
  RETURN _source, _credit, null AS _told
  UNION ALL
  ${ownVoices()}
}`,
  byDay: `CALL (this) {
  MATCH (this)-[:REPORTED_BY]->(_source)
  WITH _source, COLLECT {
    MATCH (this)<-[:STATES]-(_report)-[_edge:REPORTED_BY]->(_source) WHERE ${isOut('_report')}
    RETURN {report: _report, role: _edge.role} ORDER BY _report.reportedFrom, _report.reportedTo, _report.id
  } AS _by WHERE size(_by) > 0
  RETURN _source, null AS _credit, {
    role: CASE WHEN any(_one IN _by WHERE _one.role = 'ORIGIN') THEN 'ORIGIN' ELSE 'RELAY' END,
    reports: size(_by), first: _by[0].report.reportedFrom, firstReportId: _by[0].report.id
  } AS _told
  UNION ALL
  ${ownVoices(` AND ${isOut('_first')}`)}
}`,
  carry: ['_source', '_credit', '_told'],
  order: [held('first'), '_source.id', '_told.firstReportId'],
} as const
