// Generated from schema/schema.graphql and the documents beside it by `npm run codegen`. Do not edit.

/** Members of each interface and union. */
export const possibleTypes: Record<string, string[]> = {
  "Claim": [
    "ContractEnd",
    "Interest",
    "Offer",
    "Transfer",
    "Wish"
  ],
  "ClaimState": [
    "ContractEndState",
    "InterestState",
    "OfferState",
    "TransferState",
    "WishState"
  ],
  "Node": [
    "Article",
    "Club",
    "ContractEnd",
    "Interest",
    "Journalist",
    "Offer",
    "Outlet",
    "Person",
    "Player",
    "Quote",
    "Report",
    "Transfer",
    "Wish"
  ],
  "SagaEvent": [
    "Quote",
    "Report"
  ],
  "SearchHit": [
    "Article",
    "Club",
    "Journalist",
    "Outlet",
    "Player"
  ],
  "Source": [
    "Journalist",
    "Outlet"
  ],
  "Speaker": [
    "Journalist",
    "Person",
    "Player"
  ]
}

/** Of each field that is a connection, the arguments that make it another list; the others only choose its page. */
export const connections: Record<string, Record<string, string[]>> = {
  "Article": {
    "quotes": [],
    "reports": [
      "kinds"
    ]
  },
  "Club": {
    "arrivals": [
      "asOf"
    ],
    "contractsEnding": [
      "asOf",
      "endsBefore"
    ],
    "departures": [
      "asOf"
    ],
    "offersMade": [
      "asOf"
    ],
    "offersReceived": [
      "asOf"
    ],
    "suitors": [
      "asOf",
      "orderBy",
      "stages"
    ],
    "targets": [
      "asOf",
      "orderBy",
      "stages"
    ]
  },
  "ContractEnd": {
    "contradictions": [
      "asOf"
    ],
    "reports": [
      "asOf",
      "sources"
    ]
  },
  "Interest": {
    "contradictions": [
      "asOf"
    ],
    "reports": [
      "asOf",
      "sources"
    ]
  },
  "Journalist": {
    "reports": [
      "asOf",
      "club",
      "kinds",
      "player",
      "role"
    ]
  },
  "Offer": {
    "contradictions": [
      "asOf"
    ],
    "reports": [
      "asOf",
      "sources"
    ]
  },
  "Outlet": {
    "articles": [],
    "reports": [
      "asOf",
      "club",
      "kinds",
      "player",
      "role"
    ]
  },
  "Person": {
    "quotes": []
  },
  "Player": {
    "claims": [
      "asOf",
      "kinds"
    ],
    "contractEnds": [
      "asOf"
    ],
    "contradictions": [
      "asOf"
    ],
    "interests": [
      "asOf",
      "orderBy",
      "stages"
    ],
    "offers": [
      "asOf",
      "kinds"
    ],
    "quotes": [
      "asOf"
    ],
    "reports": [
      "asOf",
      "kinds",
      "sources"
    ],
    "saga": [
      "asOf"
    ],
    "transfers": [
      "asOf"
    ],
    "wishes": [
      "asOf"
    ]
  },
  "Query": {
    "articles": [
      "from",
      "publisher",
      "to"
    ],
    "clubs": [
      "name"
    ],
    "contradictions": [
      "asOf",
      "player"
    ],
    "players": [
      "asOf",
      "filter",
      "orderBy"
    ],
    "reports": [
      "asOf",
      "club",
      "kinds",
      "player",
      "sources",
      "stages"
    ],
    "search": [
      "text"
    ],
    "sources": [
      "name"
    ]
  },
  "Report": {
    "relayedBy": []
  },
  "Transfer": {
    "contradictions": [
      "asOf"
    ],
    "reports": [
      "asOf",
      "sources"
    ]
  },
  "Wish": {
    "contradictions": [
      "asOf"
    ],
    "reports": [
      "asOf",
      "sources"
    ]
  }
}

/** Types without an id: what they say belongs to the object, and to the arguments, that they were asked with. */
export const withoutId: string[] = [
  "ArticleConnection",
  "ArticleEdge",
  "Attribution",
  "ClaimConnection",
  "ClaimEdge",
  "ClubConnection",
  "ClubEdge",
  "ContractEndConnection",
  "ContractEndEdge",
  "ContractEndState",
  "ContradictionConnection",
  "ContradictionEdge",
  "Evidence",
  "InterestConnection",
  "InterestEdge",
  "InterestState",
  "LadderStep",
  "Money",
  "OfferConnection",
  "OfferEdge",
  "OfferState",
  "OfferStep",
  "PageInfo",
  "PlayerConnection",
  "PlayerEdge",
  "QuoteConnection",
  "QuoteEdge",
  "ReportConnection",
  "ReportEdge",
  "ReportedBy",
  "SagaConnection",
  "SagaEdge",
  "Salary",
  "SearchConnection",
  "SearchEdge",
  "SourceConnection",
  "SourceEdge",
  "Stats",
  "TransferConnection",
  "TransferEdge",
  "TransferState",
  "WishConnection",
  "WishEdge",
  "WishState"
]
