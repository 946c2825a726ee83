import { describe, expect, test } from 'vitest';
import { check } from '../../src/pledge.ts';
import { compileText, shippedPolicies, sourceOf } from '../policies.ts';

/** What a careful reader finds in the five policies, by what the line says and not by its number. */
const found: Record<(typeof shippedPolicies)[number], readonly [code: string, line: string][]> = {
  'ocean-housing': [
    ['P0414', 'office hours'],
    ['P0411', 'channel out of hours telephone'],
    ['P0434', 'Stennack House'],
    ['P0427', 'telephone hours'],
    ['P0429', 'channel telephone'],
    ['P0440', 'answer live chats on receipt'],
    ['P0440', 'answer Facebook messages on receipt'],
    ['P0602', 'reply to complaints within our published timescales'],
    ['P0609', 'reply to emails at first contact'],
    ['P0607', 'resolve enquiries at first contact'],
    ['P0426', 'within 10 working days'],
    ['P0703', 'the Board and EG'],
    ['P0444', 'next August 2027'],
    ['P0445', 'raise by         email, website'],
    ['P0446', 'online complaint form'],
    ['P0617', 'reply to MP enquiries'],
    ['P0448', 'reasonable adjustments'],
    ['P0461', 'shared owners'],
    ['P0463', 'channel Facebook'],
  ],
  'three-oaks-homes': [
    ['P0425', 'policy Customer Care'],
    ['P0411', 'channel telephone'],
    ['P0608', 'acknowledge telephone messages'],
    ['P0608', 'acknowledge emails by the end'],
    ['P0602', 'within agreed timescales'],
    ['P0407', 'procedure complaints'],
    ['P0430', 'procedure complaints'],
    ['P0601', 'within 40 days of receipt'],
    ['P0611', 'complete emergency repairs'],
    ['P0435', '24 hours a day'],
    ['P0423', 'monitoring mystery shoppers'],
    ['P0508', 'registered social landlords'],
    ['P0508', 'Charter Mark'],
    ['P0507', 'Disability Discrimination Act 1995'],
    ['P0703', 'feedback from BDTF'],
    ['P0448', 'name and job title'],
    ['P0455', 'send repair receipts'],
    ['P0461', 'leaseholders'],
    ['P0423', 'Code of Practice for Staff'],
    ['P0454', 'section Consulting colleagues'],
  ],
  'south-western-housing-society': [
    ['P0418', 'every 2 years'],
    ['P0409', 'acknowledge or reply to letters and emails'],
    ['P0606', 'acknowledge or reply to letters and emails'],
    ['P0407', 'procedure complaints'],
    ['P0430', 'procedure complaints'],
    ['P0437', 'return calls within 24 hours'],
    ['P0441', 'channel telephone'],
    ['P0612', 'policy Customer Care Policy'],
    ['P0614', 'wait for a reasonable time'],
    ['P0448', 'private interviews on request subject to availability'],
    ['P0448', 'a particular officer'],
    ['P0449', 'collect messages daily'],
    ['P0617', 'return calls within 24 hours'],
    ['P0706', 'pay phone'],
    ['P0618', 'deal with forms'],
    ['P0507', 'Data Protection Act 1998'],
  ],
  'angus-housing-association': [
    ['P0414', 'office hours'],
    ['P0602', 'answer calls as quickly as possible'],
    ['P0608', 'we will acknowledge within 5 working days'],
    ['P0436', 'we will acknowledge within 5 working days'],
    ['P0409', 'reply to general correspondence'],
    ['P0432', 'tenants may'],
    ['P0433', 'also known as'],
    ['P0462', 'law              Equalities Act'],
    ['P0457', 'show it only to staff who need it'],
    ['P0460', 'before entering your home'],
    ['P0464', 'Age, disability'],
    ['P0466', 'this policy and its procedures'],
    ['P0619', 'similar requests'],
    ['P0423', 'Complaints Policy'],
    ['P0441', 'channel answerphone'],
    ['P0611', 'deal with emergency repairs'],
    ['P0618', 'deal with emergency repairs'],
    ['P0613', 'targets'],
    ['P0445', 'raise by         website'],
    ['P0447', 'visit without notice'],
    ['P0450', ''],
    ['P0453', ''],
    ['P0451', 'Scottish Public Service Ombudsman'],
    ['P0213', 'Service Deliver Sub Committee'],
    ['P0617', 'return calls within 2 working days'],
  ],
  'berwickshire-housing-association': [
    ['P0402', 'return urgent calls within 1 day'],
    ['P0402', 'reply to urgent enquiries within 1 day'],
    ['P0402', 'reply to routine enquiries within 4 days'],
    ['P0403', 'reply to routine enquiries within 4 working days'],
    ['P0416', 'next January 2026'],
    ['P0417', 'next January 2026'],
    ['P0415', 'channel telephone'],
    ['P0424', 'at weekends and holidays'],
    ['P0424', 'emergency repairs 24 hours a day'],
    ['P0422', 'acknowledge emails within 24 hours'],
    ['P0448', 'access for disabled people'],
    ['P0459', 'an attempt to visit you'],
    ['P0462', 'GDPR'],
    ['P0463', 'channel social media'],
    ['P0465', 'issue emergency repairs'],
    ['P0428', 'channel out of hours telephone'],
    ['P0437', 'within 24 hours'],
    ['P0407', 'procedure complaints'],
    ['P0431', 'procedure complaints'],
    ['P0419', 'answer calls within 20 seconds'],
    ['P0507', 'Data Protection Act 1998'],
    ['P0603', 'as far as reasonably attainable'],
    ['P0612', 'policy Customer Care'],
    ['P0615', 'still required'],
    ['P0618', 'process housing applications'],
    ['P0616', 'attend emergency repairs'],
    ['P0611', 'return urgent calls within 24 hours'],
  ],
};

describe.each(shippedPolicies)('%s', (name) => {
  const text = sourceOf(name);
  const lines = text.split('\n');
  const { findings, policy } = check(compileText(text));

  test('what its source says against itself is found', () => {
    const told = findings.map(({ code, span }) => ({ code, line: lines[span.line - 1] ?? '' }));
    const missing = found[name].filter(
      ([code, words]) => !told.some((of) => of.code === code && of.line.includes(words)),
    );
    expect(missing).toEqual([]);
  });

  test('no error stands without a reason, and no more than twenty warnings at all', () => {
    expect(policy).toBeDefined();
    const open = findings.filter(({ accepted }) => accepted === undefined);
    expect(open.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(open.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(20);
  });

  test('nothing is told twice at one place', () => {
    const told = findings.map(({ code, span, message }) => `${code} ${span.line}:${span.from} ${message}`);
    expect(told.filter((of, i) => told.indexOf(of) !== i)).toEqual([]);
  });
});
