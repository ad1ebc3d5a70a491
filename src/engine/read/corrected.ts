import { FIELD_NAMES, type Fields, type GivenFields } from '../model.ts';

/** Where a field comes from that the reader gave. */
export const READER = 'the reader';

/** The fields with what the reader says of them: another value in the place of what was found, or none where it is empty. */
export function withCorrections(fields: Fields, corrections: GivenFields | undefined): Fields {
  if (!corrections) return fields;
  const found = FIELD_NAMES.flatMap((name) => {
    const given = corrections[name];
    const field = given === undefined ? fields[name] : given === '' ? undefined : { value: given, from: READER };
    return field ? [[name, field] as const] : [];
  });
  return Object.fromEntries(found);
}
