import { clause } from '../define.ts';

export const weakened = clause({
  name: 'weakened',
  heads: false,
  shape: 'weakened from {from:quoted} to {to:quoted} because {because:quoted}',
  meaning:
    'That this promise is weaker than it was, on purpose: what it was, what it is now, and why. `pledge diff` then tells it as approved, until either figure is another one. It shows you the line to write.',
  example: `we will reply to letters within 15 working days
  weakened from "10 working days" to "15 working days" because "the Board agreed it in December 2026"`,
});
