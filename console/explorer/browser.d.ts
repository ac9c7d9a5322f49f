// The page runs in a browser, and only the page does. The second line keeps the server's streams iterable in types.
/// <reference lib="dom" />
/// <reference lib="dom.asynciterable" />
