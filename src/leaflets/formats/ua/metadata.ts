import { name, type PDFDocument, PDFHeader, PDFHexString, PDFRef, PDFString } from './objects.ts';

/** What a reader and a catalogue of documents want to know of a file. */
export type Metadata = {
  readonly title: string;
  /** BCP 47, such as `en-GB`. */
  readonly lang: string;
  readonly author: string;
  readonly subject?: string;
  /** ISO 8601 day, `2026-04-01`: the document's own date, for the hour of printing would make every copy another file. */
  readonly date: string;
};

/** Writes the metadata in both the ways that PDF has, and declares the file to be PDF/UA-1 (ISO 14289-1, clause 5). */
export function writeMetadata(document: PDFDocument, metadata: Metadata): void {
  const { context, catalog } = document;
  const moment = PDFString.of(`D:${metadata.date.replaceAll('-', '')}000000Z`);
  const information = context.obj({ Creator: PDFString.of('Pledge'), Producer: PDFString.of('Pledge') });
  information.set(name('Title'), PDFHexString.fromText(metadata.title));
  information.set(name('Author'), PDFHexString.fromText(metadata.author));
  if (metadata.subject) information.set(name('Subject'), PDFHexString.fromText(metadata.subject));
  information.set(name('CreationDate'), moment);
  information.set(name('ModDate'), moment);
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info);
  context.trailerInfo.Info = context.register(information);
  catalog.set(name('Lang'), PDFString.of(metadata.lang));
  catalog.set(name('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(name('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const packet = Buffer.from(packetOf(metadata), 'utf8');
  catalog.set(name('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })));
  context.header = PDFHeader.forVersion(1, 7);
}

/** The same once more as XMP (ISO 16684-1), where catalogues and validators look for it. */
function packetOf({ title, lang, author, subject, date }: Metadata): string {
  const anyLanguage = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`;
  const moment = `${date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title>${anyLanguage(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xml(author)}</rdf:li></rdf:Seq></dc:creator>
${subject ? `<dc:description>${anyLanguage(subject)}</dc:description>` : ''}
<dc:language><rdf:Bag><rdf:li>${xml(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>Pledge</pdf:Producer>
<xmp:CreatorTool>Pledge</xmp:CreatorTool>
<xmp:CreateDate>${moment}</xmp:CreateDate>
<xmp:ModifyDate>${moment}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
