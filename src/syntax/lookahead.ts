import { type ILookaheadStrategy, LLkLookaheadStrategy } from 'chevrotain';

/**
 * Chevrotain's own lookahead, but worked out for each choice as a line first comes to it. One policy meets few of the
 * some hundred forms of the language, and working all of them out takes half as long as starting Node.
 */
export function lateLookahead(): ILookaheadStrategy {
  const chevrotain = new LLkLookaheadStrategy();
  return {
    validate: (options) => chevrotain.validate(options),
    buildLookaheadForAlternation: (options) => late(() => chevrotain.buildLookaheadForAlternation(options)),
    buildLookaheadForOptional: (options) => late(() => chevrotain.buildLookaheadForOptional(options)),
  };
}

/** A function that is made when it is first called; chevrotain calls it as a method of the parser. */
function late<This, Given extends unknown[], Result>(make: () => (this: This, ...given: Given) => Result) {
  let made: ReturnType<typeof make> | undefined;
  return function (this: This, ...given: Given): Result {
    made ??= make();
    return made.apply(this, given);
  };
}
