// Modules that GraphiQL's own types, or we, import and that come without types; our compiler checks libraries too.
declare module '*.css'
declare module 'monaco-editor/esm/vs/base/common/uri.js'
declare module 'monaco-editor/esm/vs/editor/common/core/range.js'
declare module 'monaco-editor/esm/vs/editor/common/services/editorBaseApi.js'
declare module 'monaco-editor/esm/vs/editor/common/standalone/standaloneEnums.js'
declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(children: import('react').ReactNode): void }
}
declare module 'graphql-ws' {
  export type Client = unknown
  export type ClientOptions = { connectionParams?: unknown }
  export type ExecutionResult = import('graphql').ExecutionResult
}
