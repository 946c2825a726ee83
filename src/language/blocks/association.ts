import { block, field } from '../define.ts';

export const association = block({
  name: 'association',
  opens: 'association {name:text}',
  meaning: 'The association whose policy this is, and how to reach it.',
  example: `association Meadowbank Homes
  nation           Scotland
  telephone        0800 000 0000`,
  fields: {
    shortName: field(
      'shortName',
      'short name {name:text}',
      'What it is called in running text, where its full name would be too long.',
      'short name Meadowbank',
    ),
    nation: field(
      'nation',
      'nation {nation=England|Wales|Scotland|Northern Ireland}',
      'Where it is. This tells which bank holidays, standards and laws count.',
      'nation Scotland',
    ),
    registered: field(
      'registered',
      'registered {as:text}',
      'How it is registered, word for word.',
      'registered Scottish charity SC000000',
    ),
    partOf: field('partOf', 'part of {group:text}', 'The group that it belongs to.', 'part of Meadow Group'),
    website: field('website', 'website {website:web}', 'Its website.', 'website www.meadowbank.example'),
    email: field(
      'email',
      'email {email:email}',
      'An email address. There may be several, a line each.',
      'email hello@meadowbank.example',
    ),
    telephone: field(
      'telephone',
      'telephone {telephone:telephone}',
      'A telephone number. There may be several, a line each.',
      'telephone 0800 000 0000',
    ),
    address: field(
      'address',
      'address {address:text}',
      'A postal address.',
      'address 1 High Street, Meadowbank ME1 1AA',
    ),
  },
  text: true,
});
