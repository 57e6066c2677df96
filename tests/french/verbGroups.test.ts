import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/french/tokens.ts'
import { verbGroups } from '../../src/french/verbGroups.ts'
import { verbForms } from '../../src/french/verbs/verbs.ts'

/** `prendre CONDITIONAL`, with what is remarkable about each group. */
function groups(text: string): string[] {
  return verbGroups(tokens(text)).map(({ lemma, mood, passive, reflexive, negation, clitics }) =>
    [
      lemma,
      mood,
      passive && 'passive',
      reflexive && 'reflexive',
      negation,
      clitics.filter((clitic) => !/^s[e']$/.test(clitic)).join(' '),
    ]
      .filter(Boolean)
      .join(' '),
  )
}

describe('verb groups', () => {
  it.each([
    ['Milan a pris contact', ['prendre INDICATIVE']],
    ['Milan aurait déjà pris contact', ['prendre CONDITIONAL']],
    ['l’offre ayant été refusée', ['refuser GERUND passive']],
    ['l’offre a été refusée', ['refuser INDICATIVE passive']],
    ['il est arrivé', ['arriver INDICATIVE']],
    ['il s’est engagé', ['engager INDICATIVE reflexive']],
    ['il n’a pas encore signé', ['signer INDICATIVE pas']],
    ['il ne suit plus Kamara', ['suivre INDICATIVE plus']],
    ['Milan n’a jamais été intéressé', ['intéresser INDICATIVE passive jamais']],
    ['il ne lui reste qu’un an', ['rester INDICATIVE lui']],
    ['ce n’est plus qu’une formalité', ['être INDICATIVE']],
    ['il ne lui reste plus qu’un an', ['rester INDICATIVE lui']],
    ['Milan souhaitait le recruter', ['souhaiter INDICATIVE', 'recruter INFINITIVE le']],
    ['ciblé par la Roma', ['cibler PARTICIPLE passive']],
    ['Milan devrait revenir', ['devoir CONDITIONAL', 'revenir INFINITIVE']],
    ['une première offre de Milan', []],
    ['une troisième offre de Milan', []],
    ['leur offre', []],
    ['Lyon en offre 25', ['offrir INDICATIVE en']],
    ['Mandanda a, lui, rempilé', ['rempiler INDICATIVE']],
    ['il a jusqu’ici rejeté', ['rejeter INDICATIVE']],
    ['un prêt payant', []],
    ['l’AS Roma', []],
  ])('%s', (text, expected) => {
    expect(groups(text)).toEqual(expected)
  })

  it.each([
    ['pourrait', 'pouvoir', 'CONDITIONAL'],
    ['songeait', 'songer', 'INDICATIVE'],
    ['achèterait', 'acheter', 'CONDITIONAL'],
    ['rejetterait', 'rejeter', 'CONDITIONAL'],
    ['espérerait', 'espérer', 'CONDITIONAL'],
    ['espère', 'espérer', 'INDICATIVE'],
    ['négociait', 'négocier', 'INDICATIVE'],
    ['enverra', 'envoyer', 'INDICATIVE'],
    ['plaît', 'plaire', 'INDICATIVE'],
    ['rejointe', 'rejoindre', 'PARTICIPLE'],
    ['soumises', 'soumettre', 'PARTICIPLE'],
    ['convainquant', 'convaincre', 'GERUND'],
  ])('%s is a form of %s', (form, lemma, mood) => {
    expect(verbForms(form)).toContainEqual(expect.objectContaining({ lemma, mood }))
  })
})
