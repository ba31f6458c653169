/** The native engine's package. It is named as such: the one that chooses by platform asks for platforms that are not published. */
export const NATIVE = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'
/** The engine that runs everywhere. */
export const PORTABLE = '@myriaddreamin/typst-ts-web-compiler/wasm'
