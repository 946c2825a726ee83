import { block, field } from '../define.ts';

export const subject = block({
  name: 'subject',
  opens: 'subject {terms:terms} [(is | are) {of:subject+}]',
  meaning: 'Something that a promise can be about.',
  example: `subject complaint, complaints
  begins with receipt, received
  stages 1, 2`,
  fields: {
    begins: field(
      'begins',
      'begins with {events:terms}',
      'The event from which its time limits are counted, with its past form.',
      'begins with receipt, received',
    ),
    stages: field('stages', 'stages {stages:names}', 'The stages that it can be at.', 'stages 1, 2'),
  },
});

export const means = block({
  name: 'means',
  opens: 'means {terms:terms} [(is | are) {of:means+}]',
  meaning: 'A way in which people get in touch, or in which we answer.',
  example: 'means letter, letters is correspondence',
  fields: { begins: subject.fields.begins },
});

export const action = block({
  name: 'action',
  opens: 'action {terms:terms}',
  meaning: 'Something that is done, and the event that fulfils it.',
  example: `action reply, reply to, respond to, answer in full
  fulfilled by reply, replied`,
  fields: {
    fulfilled: field(
      'fulfilled',
      'fulfilled by {events:forms} [for {for:qualifier|subject|means*}]',
      'The event that fulfils it, which may depend on its object.',
      'fulfilled by reply, replied',
    ),
    past: field('past', 'past {past:terms}', 'Its past form, where it is irregular.', 'past sent'),
    noun: field('noun', 'noun {noun:terms}', 'The noun for what is done.', 'noun reply'),
  },
});

export const qualifier = block({
  name: 'qualifier',
  opens: 'qualifier {terms:terms}',
  meaning: 'A word that narrows something down.',
  example: 'qualifier urgent',
  fields: {},
});

export const event = block({
  name: 'event',
  opens: 'event {terms:terms} [(is | are) {of:event+}]',
  meaning: 'Something that happens, from which or up to which time is counted: a hearing, the end of a financial year.',
  example: 'event receipt, received',
  fields: {
    follows: field('follows', 'follows {after:event+}', 'The event that comes before it.', 'follows receipt'),
  },
});

export const unit = block({
  name: 'unit',
  opens: 'unit {terms:terms}',
  meaning: 'Something that is counted besides time.',
  example: 'unit ring, rings',
  fields: {},
});

export const customerGroup = block({
  name: 'customerGroup',
  opens: 'customers {terms:terms} [(is | are) {of:customer+}]',
  meaning: 'A customer group, by its name and other words for it.',
  example: 'customers tenant, tenants',
  fields: {},
});

export const body = block({
  name: 'body',
  opens: 'body {terms:terms}',
  meaning:
    'An ombudsman, a regulator or another body, with its contact details. Yours win over those of the vocabulary.',
  example: `body Housing Ombudsman
  website          www.housing-ombudsman.org.uk
  telephone        0300 111 3000`,
  fields: {
    website: field('website', 'website {website:web}', 'Its website.', 'website www.housing-ombudsman.org.uk'),
    email: field('email', 'email {email:email}', 'Its e-mail address.', 'email info@housing-ombudsman.org.uk'),
    telephone: field('telephone', 'telephone {telephone:telephone}', 'Its telephone.', 'telephone 0300 111 3000'),
    address: field('address', 'address {address:text}', 'Its address.', 'address 1 High Street, Meadowbank ME1 1AA'),
    form: field('form', 'form {form:quoted}', 'Its online form.', 'form "online complaint form"'),
    open: field('open', 'open {days:weekdays} {times:times}', 'When it is open.', 'open Monday to Friday 9am to 5pm'),
  },
});
