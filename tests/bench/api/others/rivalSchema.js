/** The graph of the program as @neo4j/graphql wants it told, as far as the questions go. */
export const TYPES = `
type Player @node @fulltext(indexes: [{ indexName: "names", queryName: "playersByName", fields: ["name"] }]) {
  id: ID!
  name: String!
  aliases: [String!]
  interests: [Interest!]! @relationship(type: "ABOUT", direction: IN)
  reports: [Report!]! @relationship(type: "ABOUT", direction: IN)
  quotes: [Quote!]! @relationship(type: "SAID_BY", direction: IN)
  suitors: [Club!]! @relationship(type: "INTERESTED_IN", direction: IN, properties: "InterestedIn")
}

type InterestedIn @relationshipProperties {
  stage: String!
}

type Club @node {
  id: ID!
  name: String!
  interests: [Interest!]! @relationship(type: "BY", direction: IN)
  wants: [Player!]! @relationship(type: "INTERESTED_IN", direction: OUT, properties: "InterestedIn")
}

type Interest @node {
  id: ID!
  stage: String!
  lastTo: Date!
  player: [Player!]! @relationship(type: "ABOUT", direction: OUT)
  suitor: [Club!]! @relationship(type: "BY", direction: OUT)
  reports: [Report!]! @relationship(type: "STATES", direction: IN)
  reportedBy: [Source!]! @relationship(type: "REPORTED_BY", direction: OUT, properties: "Credit")
}

type Claim @node {
  id: ID!
  player: [Player!]! @relationship(type: "ABOUT", direction: OUT)
}

type Credit @relationshipProperties {
  role: String!
  first: Date
}

type Source @node {
  id: ID!
  name: String!
  reports: [Report!]! @relationship(type: "REPORTED_BY", direction: IN, properties: "Credit")
}

type Report @node {
  id: ID!
  reportedOn: String!
  reportedFrom: Date!
  reportedTo: Date!
  modality: String!
  text: String!
  claim: [Claim!]! @relationship(type: "STATES", direction: OUT)
  article: [Article!]! @relationship(type: "IN", direction: OUT)
  attributions: [Source!]! @relationship(type: "REPORTED_BY", direction: OUT, properties: "Credit")
}

type Quote @node {
  id: ID!
  reportedOn: String!
  reportedFrom: Date!
  text: String!
}

type Article @node {
  id: ID!
  publishedOn: String!
}
`
