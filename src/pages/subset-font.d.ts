declare module 'subset-font' {
  /** The font with the glyphs for these letters alone. */
  export default function subset(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Uint8Array>;
}
