import type { OutletEntry } from '../register/register.ts'
import type { Document, Entity } from './document.ts'

/** « Paris, 1 sept 2015 (AFP) - L’attaquant … ». */
const DATELINE = /\(([\p{Lu}][\p{L} ]{1,20})\) ?[-–—] /u
/** « … jusqu’en juin. (AFP) ». */
const SIGN_OFF = /\(([\p{Lu}][\p{L} ]{1,20})\)$/u

/** Who publishes the article: as its metadata say, else the agency that signs it; null when neither tells. */
export function publisherOf(document: Document): Entity | null {
  const told = toldPublisher(document)
  return (
    told &&
    (document.entities.find(({ id, kind, name }) => id === told.id || (kind === 'OUTLET' && name === told.name)) ??
      told)
  )
}

function toldPublisher({ article, register }: Document): Entity | null {
  if (article.publisher) {
    const [entry] = register.named(article.publisher, 'OUTLET')
    return outlet(entry?.id ?? `outlet:${article.publisher}`, entry?.name ?? article.publisher, entry !== undefined)
  }
  const head = DATELINE.exec(article.text.slice(0, 300))
  const tail = SIGN_OFF.exec(article.text.trimEnd().slice(-30))
  for (const signature of [head, tail]) {
    const agency = register
      .named(signature?.[1] ?? '', 'OUTLET')
      .find((entry): entry is OutletEntry => entry.kind === 'OUTLET' && entry.outletKind === 'AGENCY')
    if (agency) return outlet(agency.id, agency.name, true)
  }
  return null
}

function outlet(id: string, name: string, isRegistered: boolean): Entity {
  return {
    id,
    kind: 'OUTLET',
    name,
    registerId: isRegistered ? id : null,
    forms: [],
    role: null,
    nationality: null,
    position: null,
    club: null,
    career: null,
  }
}
