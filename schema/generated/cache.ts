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
    "arrivals": [],
    "contractsEnding": [],
    "departures": [],
    "offersMade": [],
    "offersReceived": [],
    "suitors": [
      "orderBy",
      "stages"
    ],
    "targets": [
      "orderBy",
      "stages"
    ]
  },
  "ContractEnd": {
    "reports": [
      "sources"
    ]
  },
  "Interest": {
    "reports": [
      "sources"
    ]
  },
  "Journalist": {
    "reports": [
      "club",
      "kinds",
      "player",
      "role"
    ]
  },
  "Offer": {
    "reports": [
      "sources"
    ]
  },
  "Outlet": {
    "articles": [],
    "reports": [
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
      "kinds"
    ],
    "contractEnds": [],
    "interests": [
      "orderBy",
      "stages"
    ],
    "offers": [
      "kinds"
    ],
    "quotes": [],
    "reports": [
      "kinds",
      "sources"
    ],
    "saga": [],
    "transfers": [],
    "wishes": []
  },
  "Query": {
    "players": [
      "filter",
      "orderBy"
    ],
    "reports": [
      "club",
      "kinds",
      "player",
      "sources",
      "stages"
    ],
    "search": [
      "text"
    ]
  },
  "Transfer": {
    "reports": [
      "sources"
    ]
  },
  "Wish": {
    "reports": [
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
  "ContractEndConnection",
  "ContractEndEdge",
  "ContractEndState",
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
  "Stats",
  "TransferConnection",
  "TransferEdge",
  "TransferState",
  "WishConnection",
  "WishEdge",
  "WishState"
]
