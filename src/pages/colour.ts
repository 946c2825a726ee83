/** Colours, as `#rrggbb`. */
type Channels = [number, number, number];

/** Whether a value is a colour as Pledge takes them: six hexadecimal figures. */
export function isColour(value: unknown): value is string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
}

/** The contrast of two colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of one colour in the other. */
export function mix(colour: string, other: string, share: number): string {
  const [from, to] = [channels(colour), channels(other)];
  return hex(from.map((value, at) => value * share + (to[at] ?? 0) * (1 - share)) as Channels);
}

/** The colour itself, or the nearest darker shade that is dark enough. */
export function darken(colour: string, enough: (shade: string) => boolean): string {
  return shift(colour, '#000000', enough);
}

/** The colour itself, or a lighter one of the same hue that is light enough. */
export function lighten(colour: string, enough: (shade: string) => boolean): string {
  const { hue, saturation, lightness } = tone(colour);
  for (let light = lightness; light < 1; light += 0.02) {
    const shade = ofTone({ hue, saturation: Math.min(saturation, 0.6), lightness: light });
    if (enough(shade)) return shade;
  }
  return '#ffffff';
}

function shift(colour: string, towards: string, enough: (shade: string) => boolean): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const shade = mix(colour, towards, share);
    if (enough(shade)) return shade;
  }
  return towards;
}

/** Hue in degrees, saturation and lightness from 0 to 1: the HSL of CSS. */
interface Tone {
  hue: number;
  saturation: number;
  lightness: number;
}

function tone(colour: string): Tone {
  const [red, green, blue] = channels(colour).map((value) => value / 255) as Channels;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [lightness, range] = [(most + least) / 2, most - least];
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const turned =
    most === red ? (green - blue) / range : most === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return { hue: (turned * 60 + 360) % 360, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function ofTone({ hue, saturation, lightness }: Tone): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (at: number) => {
    const turn = (at + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return hex([part(0), part(8), part(4)]);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): Channels {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Channels;
}

function hex(parts: Channels): string {
  return `#${parts.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
