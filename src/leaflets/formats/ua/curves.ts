/** A point, or a direction. */
export type Point = readonly [x: number, y: number];
/** A Bézier curve of the third degree: where it begins, its two handles, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

/** So many are tried at once, and more than a large quarter of a circle has. */
const MOST = 100;
/** Curves that meet at more than two degrees make a corner, which stays. */
const SMOOTH = Math.cos((2 * Math.PI) / 180);

/**
 * The same line in as few curves as it needs. Chromium draws a rounded corner as some sixteen curves, where one will do,
 * and in a leaflet of panels and bullets they are most of the file. Each run of smooth curves is fitted by one, with the
 * directions at its ends kept and its handles by least squares (P. J. Schneider, in Graphics Gems I, 1990). It lies no
 * further than `tolerance` from where they were.
 */
export function joinedCurves(curves: readonly Curve[], tolerance: number): readonly Curve[] {
  const joined: Curve[] = [];
  for (let at = 0; at < curves.length; ) {
    let end = at + 1;
    while (end < curves.length && end - at < MOST && isSmooth(curves[end - 1] as Curve, curves[end] as Curve)) end++;
    let one: Curve | undefined;
    // A corner mostly fits at the first attempt; of a circle, a quarter does.
    while (end > at + 1) {
      one = fitted(curves.slice(at, end), tolerance);
      if (one !== undefined) break;
      end = at + Math.max(1, Math.floor((end - at) * 0.7));
    }
    joined.push(one ?? (curves[at] as Curve));
    at = end;
  }
  return joined;
}

function isSmooth([, , handle, end]: Curve, [start, next]: Curve): boolean {
  const [before, after] = [minus(end, handle), minus(next, start)];
  const lengths = Math.hypot(...before) * Math.hypot(...after);
  return lengths > 0 && dot(before, after) / lengths > SMOOTH;
}

function fitted(curves: readonly Curve[], tolerance: number): Curve | undefined {
  const [first, last] = [curves[0], curves.at(-1)] as [Curve, Curve];
  const [start, end] = [first[0], last[3]];
  const [leaving, arriving] = [unit(minus(first[1], start)), unit(minus(last[2], end))];
  const points = curves.flatMap((curve) => [0.5, 1].map((t) => pointOn(curve, t)));
  let places = placesAlong(start, points);
  for (let round = 0; round < 3; round++) {
    const [a, b] = handles(start, end, leaving, arriving, points, places);
    if (!(a > 0 && b > 0)) return undefined;
    const curve: Curve = [start, plus(start, leaving, a), plus(end, arriving, b), end];
    const far = points.some((point, at) => Math.hypot(...minus(pointOn(curve, places[at] ?? 0), point)) > tolerance);
    if (!far) return curve;
    places = points.map((point, at) => nearer(curve, point, places[at] ?? 0));
  }
  return undefined;
}

/** Lengths of the two handles that bring the curve closest to the points, each at its place along it. */
function handles(
  start: Point,
  end: Point,
  leaving: Point,
  arriving: Point,
  points: readonly Point[],
  places: readonly number[],
): [number, number] {
  let [aa, ab, bb, a, b] = [0, 0, 0, 0, 0];
  for (const [at, point] of points.entries()) {
    const t = places[at] ?? 0;
    const [s0, s1, s2, s3] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
    const fixed: Point = [start[0] * (s0 + s1) + end[0] * (s2 + s3), start[1] * (s0 + s1) + end[1] * (s2 + s3)];
    const rest = minus(point, fixed);
    aa += s1 * s1;
    bb += s2 * s2;
    ab += s1 * s2 * dot(leaving, arriving);
    a += s1 * dot(leaving, rest);
    b += s2 * dot(arriving, rest);
  }
  const determinant = aa * bb - ab * ab;
  return [(a * bb - b * ab) / determinant, (aa * b - ab * a) / determinant];
}

/** Where each point lies between nought and one, by the way from point to point. */
function placesAlong(start: Point, points: readonly Point[]): readonly number[] {
  let way = 0;
  const ways = points.map((point, at) => {
    way += Math.hypot(...minus(point, points[at - 1] ?? start));
    return way;
  });
  return ways.map((each) => each / way);
}

/** A place along the curve that is nearer to the point (one step after Newton). */
function nearer([p0, p1, p2, p3]: Curve, point: Point, t: number): number {
  const sides = [minus(p1, p0), minus(p2, p1), minus(p3, p2)] as const;
  const bends = [minus(sides[1], sides[0]), minus(sides[2], sides[1])] as const;
  const speedOf = (axis: 0 | 1) =>
    3 * (sides[0][axis] * (1 - t) ** 2 + 2 * sides[1][axis] * t * (1 - t) + sides[2][axis] * t ** 2);
  const turnOf = (axis: 0 | 1) => 6 * (bends[0][axis] * (1 - t) + bends[1][axis] * t);
  const off = minus(pointOn([p0, p1, p2, p3], t), point);
  const speed: Point = [speedOf(0), speedOf(1)];
  const slope = dot(speed, speed) + dot(off, [turnOf(0), turnOf(1)]);
  return slope === 0 ? t : Math.min(1, Math.max(0, t - dot(off, speed) / slope));
}

export function pointOn([p0, p1, p2, p3]: Curve, t: number): Point {
  const [s0, s1, s2, s3] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  return [s0 * p0[0] + s1 * p1[0] + s2 * p2[0] + s3 * p3[0], s0 * p0[1] + s1 * p1[1] + s2 * p2[1] + s3 * p3[1]];
}

function minus(p: Point, q: Point): Point {
  return [p[0] - q[0], p[1] - q[1]];
}

function plus(p: Point, direction: Point, length: number): Point {
  return [p[0] + direction[0] * length, p[1] + direction[1] * length];
}

function dot(p: Point, q: Point): number {
  return p[0] * q[0] + p[1] * q[1];
}

function unit(p: Point): Point {
  const length = Math.hypot(...p);
  return length === 0 ? p : [p[0] / length, p[1] / length];
}
