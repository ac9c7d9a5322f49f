// The page runs in a browser, and only the page does. The lines below the first keep the server's own types iterable.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/// <reference lib="dom.asynciterable" />
