import { type GuardWords, listed } from './guard-words.ts';

export const en: GuardWords = {
  people: listed(`
    victim, victims, survivor, survivors, complainant, complainants, minor, minors, underage, accused,
    defendant, defendants, suspect, suspects, witness, witnesses, plaintiff, trafficker, traffickers,
    convicted, detainee, deceased, missing girl, missing boy, injured party, offender, perpetrator,
    teenager, teenage girl, teenage boy`),
  naming: listed(`
    named, called, whose name is, whose name was, identified as, known as, by the name of, name is, name
    was`),
  between: listed(`
    the, a, an, is, was, were, as, has been, alleged, allegedly, then, young, mr, ms, mrs, miss, minor,
    main, one`),
  of: listed('of, by'),
  public: listed(`
    act, agency, agreement, area, article, assembly, assistance, association, authority, bank, bill,
    board, bureau, cabinet, care, center, centre, chapter, children, code, commission, committee,
    community, comptroller, conference, congress, constitution, convention, council, country, court,
    crime, decree, defense, department, directorate, division, edition, embassy, emergency, family,
    federation, force, forum, foundation, fund, government, group, health, human, index, institute,
    interior, international, judiciary, justice, labor, labour, law, line, metropolitan, ministry,
    minister, mission, municipal, municipality, nation, national, nations, network, objective,
    observatory, office, ombudsman, ordinance, organisation, organization, parliament, party, penal,
    people, persons, plan, police, policy, power, program, programme, project, prosecution, prosecutor,
    protection, protocol, public, rapporteur, recommendation, regional, registry, regulation, report,
    republic, resolution, rights, secretariat, service, services, society, special, state, states,
    supreme, system, task, trafficking, treaty, tribunal, union, united, unit, university, victims,
    witnesses, women`),
  telephone: listed(`
    phone, phones, telephone, mobile, cellphone, cell phone, call, call us on, whatsapp, fax, dial, text
    us on, contact number`),
  birthDate: listed('date of birth, birth date, birthdate, birthday, d.o.b, dob, birth day'),
  born: listed('born, was born'),
  things: listed(`
    law, act, norm, decree, plan, programme, program, policy, commission, council, committee, network,
    line, protocol, register, observatory, ministry, institution, organisation, organization,
    association, project, initiative, strategy, system, office, unit, centre, obligation, commitment,
    right, republic, portal, campaign, registered, legal, headquarters, agreement`),
  months: listed(`
    january, february, march, april, may, june, july, august, september, october, november, december,
    jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec`),
  home: listed(`
    home address, lives at, lived at, living at, lives in, lived in, resides at, residing at, resides
    in, resident of, her house, his house, their house`),
  street: listed('street, avenue, road, apartment, apt'),
  streetAfter: listed('street, st, avenue, ave, road, rd, lane, drive, boulevard, square'),
  otherNumber: listed(`
    law, act, decree, resolution, ordinance, directive, file, case, report, register, code, article,
    art, project, bill, judgment, page, p, pp, isbn, budget line, version, motion`),
  money: listed('dollars, soles, usd, us$, pen, euros, million, billion, thousand'),
  toNumber: listed(
    'number, no, numbers, is, was, of, the, victim, on, or, and, at, to, with, her, his, mobile',
  ),
  afterTelephone: listed(
    'for, from, and, with, the, extension, ext, between, every, any, whatsapp, mobile, monday, when, that',
  ),
};
