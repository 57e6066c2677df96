import { expect, test } from 'vitest'
import { downloaded } from '../../../src/neo4j/managed/maven.ts'

test('jars are counted as Maven says that they have come', () => {
  expect(
    downloaded(`[INFO] --- dependency:3.8.1:copy-dependencies (default-cli) @ neo4j-runtime ---
Downloading from central: https://repo.example/maven2/net/java/dev/jna/jna/5.15.0/jna-5.15.0.jar
Downloading from central: https://repo.example/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar
Downloaded from central: https://repo.example/maven2/net/java/dev/jna/jna/5.15.0/jna-5.15.0.jar (2.0 MB at 9.1 MB/s)
Downloaded from mirror: https://repo.example/maven2/org/neo4j/neo4j/5.26.30/neo4j-5.26.30.pom (6.1 kB at 21 kB/s)
`),
  ).toEqual(['jna-5.15.0.jar'])
})
