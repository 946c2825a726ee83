/** A first policy for an association of that name: short, complete, and without a finding, so that whatever is said of it later is about what its author wrote. */
export function starter(association: string): string {
  return `# A policy in Pledge. Lines that begin with a hash and a space are for you; nobody else sees them.
# Change what is not so, leave out what you do not promise, and run: pledge check

association ${association}
  nation           England
  website          www.example.org
  email            hello@example.org
  telephone        0800 000 0000
  address          1 High Street, Anytown AN1 1AA

policy Customer Care
  status           draft
  owner            Head of Customer Services

calendar
  working days     Monday to Friday
  holidays         bank holidays in England

office hours
  Monday to Friday 9am to 5pm
  closed on holidays

# How customers reach you, and what you promise those who do.

channel telephone "Phone us"
  contact          0800 000 0000
  open             office hours
  we will answer calls within 20 seconds for at least 90% of calls
    monitored by call reports
  we will return missed calls within 1 working day

channel email "Email us"
  contact          hello@example.org
  open             24 hours a day

channel letter "Write to us"
  address          1 High Street, Anytown AN1 1AA

channel office "Visit us"
  address          1 High Street, Anytown AN1 1AA
  open             office hours
  facility         "hearing loop"
  we will see visitors within 10 minutes of arrival

# A promise: who, will, what, about what, and how soon.

section Letters and emails
  we will acknowledge letters and emails within 2 working days of receipt
  we will reply to letters and emails within 10 working days of receipt

section Respect
  # What no clock can measure stands in quotes.
  we will "treat you with courtesy and respect"
  we will provide information in other formats within 5 working days of request
  format           large print, audio, other languages

procedure complaints
  raise by         telephone, email, letter, office
  stage 1
    we will acknowledge within 5 working days of receipt
    we will reply within 10 working days of acknowledgement
  stage 2
    we will acknowledge within 5 working days of escalation
    we will reply within 20 working days of acknowledgement
  then             Housing Ombudsman

what we ask of you
  please "treat our staff with respect"
  please "tell us when your telephone number changes"
  you must give at least 4 weeks' notice before ending your tenancy

monitoring call reports
  every            1 month

leaflet Our service standards
  | What you can expect from us, and what we ask of you.
`;
}
