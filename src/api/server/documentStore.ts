import type { DocumentNode } from 'graphql'

/** A document of 1,000 tokens takes a third of a megabyte once it is parsed; a frontend has some dozens. */
const MOST = 200

/** Parsed and validated documents, those that were asked for last: documents made up to fill it push each other out. */
export class DocumentStore {
  private readonly documents = new Map<string, DocumentNode>()

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.documents.get(key)
    if (document) {
      this.documents.delete(key)
      this.documents.set(key, document)
    }
    return document
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    this.documents.set(key, document)
    if (this.documents.size > MOST) this.documents.delete(this.documents.keys().next().value!)
  }

  async delete(key: string): Promise<boolean> {
    return this.documents.delete(key)
  }
}
