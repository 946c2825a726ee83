import type * as made from './policy.ts';

/** A part of a policy while it is being made; once it is made, nothing changes it. */
type Making<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? Making<Item>[]
    : Value extends object
      ? { -readonly [Key in keyof Value]: Making<Value[Key]> }
      : Value;

export type Policy = Making<made.Policy>;
export type Text = made.Text;
export type Association = Making<made.Association>;
export type Nation = made.Nation;
export type About = Making<made.About>;
export type WorkingCalendar = Making<made.WorkingCalendar>;
export type Closure = Making<made.Closure>;
export type Hours = Making<made.Hours>;
export type CustomerGroup = Making<made.CustomerGroup>;
export type Channel = Making<made.Channel>;
export type Contact = Making<made.Contact>;
export type Facility = Making<made.Facility>;
export type Section = Making<made.Section>;
export type Format = Making<made.Format>;
export type Party = made.Party;
export type Strength = made.Strength;
export type Amount = Making<made.Amount>;
export type Limit = Making<made.Limit>;
export type HoursReference = Making<made.HoursReference>;
export type CommitmentKind = made.CommitmentKind;
export type Circumstance = Making<made.Circumstance>;
export type Fallback = Making<made.Fallback>;
export type Payment = Making<made.Payment>;
export type Extension = Making<made.Extension>;
export type Said = Making<made.Said>;
export type Aside = Making<made.Aside>;
export type Standard = Making<made.Standard>;
export type Gone = Making<made.Gone>;
export type Commitment = Making<made.Commitment>;
export type WrittenCase = Making<made.WrittenCase>;
export type Procedure = Making<made.Procedure>;
export type Stage = Making<made.Stage>;
export type Body = Making<made.Body>;
export type Monitoring = Making<made.Monitoring>;
export type References = Making<made.References>;
export type Reference = Making<made.Reference>;
export type StandardReference = Making<made.StandardReference>;
export type Excuse = Making<made.Excuse>;
export type LeafletText = Making<made.LeafletText>;
export type Example = Making<made.Example>;
export type GivenCase = Making<made.GivenCase>;
export type Expectation = Making<made.Expectation>;
export type UsedTerm = Making<made.UsedTerm>;
