const ASCII = 0x80

/**
 * The first match from a place on, null where none is, of an expression that ignores case and begins at the beginning of a word or number with
 * one of some characters, or with whatever is no ASCII. It is tried there and nowhere else, which takes a fraction of the time of a search.
 */
export function firstMatch(shape: RegExp, characters: string): (text: string, from: number) => RegExpExecArray | null {
  let sticky: RegExp | null = null
  const begins = new Uint8Array(ASCII)
  for (const character of characters.toLowerCase() + characters.toUpperCase()) begins[character.charCodeAt(0)] = 1
  return (text, from) => {
    sticky ??= new RegExp(shape.source, `${shape.flags.replace('g', '')}y`)
    let inWord = from > 0 && isWordCode(text.charCodeAt(from - 1))
    for (let i = from; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (!inWord && (code >= ASCII || begins[code] === 1)) {
        sticky.lastIndex = i
        const match = sticky.exec(text)
        if (match) return match
      }
      inWord = isWordCode(code)
    }
    return null
  }
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
