import { lower } from '../text/characters.ts';
import { genderOf, isBody } from './english.ts';
import type { Entity, Named } from './entities.ts';
import type { Piece } from './pieces.ts';
import type { Subject } from './subject.ts';
import type { Unit } from './units.ts';

/** Somebody who speaks: a name of the article, or words that describe somebody it does not name. */
export interface Speaker {
  readonly entity?: Entity;
  readonly phrase?: { readonly text: string; readonly head: string };
}

/** A speaker and whether only probably. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly sure: boolean;
}

/** Whom the article has been about, so far: who spoke in which unit, and who was a sentence's subject. */
export interface Discourse {
  readonly named: Named;
  readonly units: readonly Unit[];
  /** Who spoke, in order. */
  readonly spoke: { readonly unit: number; readonly speaker: Speaker }[];
  /** By phrase, folded. */
  readonly phrases: Map<string, Speaker>;
}

const isPerson = ({ entity, phrase }: Speaker) =>
  entity
    ? entity.kind === 'person' || (entity.kind === 'unknown' && entity.place === 0)
    : phrase !== undefined && !isBody(phrase.head) && !phrase.head.endsWith('s');

const isBodily = ({ entity, phrase }: Speaker) =>
  entity
    ? entity.kind === 'body' || (entity.kind === 'unknown' && entity.words.length === 1 && entity.place > 0)
    : phrase !== undefined && isBody(phrase.head);

function agrees({ entity, phrase }: Speaker, pronoun: 'he' | 'she'): boolean {
  if (phrase) return (genderOf(phrase.head) ?? pronoun) === pronoun;
  if (!entity) return false;
  const other = pronoun === 'he' ? 'she' : 'he';
  return entity.gender[other] === 0 || entity.gender[pronoun] > entity.gender[other];
}

/** How many sentences back a pronoun may look. */
const REACH = 6;

/** The speaker or the subject of an earlier sentence that a pronoun stands for. */
function behindPronoun(pronoun: string, at: number, discourse: Discourse): Speaker | undefined {
  if (pronoun === 'i' || pronoun === 'we' || pronoun === 'you') return undefined;
  for (let u = at; u >= Math.max(0, at - REACH); u--) {
    const spoke = discourse.spoke
      .filter((s) => s.unit === u)
      .map((s) => s.speaker)
      .reverse();
    const subject = u < at ? mainSubject(discourse, u) : undefined;
    for (const speaker of subject ? [...spoke, { entity: subject }] : spoke) {
      if (pronoun === 'he' || pronoun === 'she') {
        if (isPerson(speaker) && agrees(speaker, pronoun)) {
          if (speaker.entity) speaker.entity.gender[pronoun]++;
          return speaker;
        }
      } else if (pronoun === 'they' ? isBodily(speaker) || speaker.phrase?.head.endsWith('s') : isBodily(speaker))
        return speaker;
    }
  }
  return undefined;
}

/** The name with which a sentence begins, when it stands alone there; else the one person it names. */
function mainSubject({ named, units }: Discourse, u: number): Entity | undefined {
  const mentions = named.mentions[u] ?? [];
  const [first, second] = mentions;
  const { pieces } = units[u] as Unit;
  if (!first) return undefined;
  const joined = second && pieces[first.to]?.key === 'and' && second.from === first.to + 1;
  if (first.from <= 4 && !joined && !/'s$/.test(pieces[first.to - 1]?.key ?? '')) {
    // `Her guest, Ruben Asch, was`, `Hallam, 58, was`
    return first.entity;
  }
  const people = [...new Set(mentions.filter((m) => m.entity.kind === 'person').map((m) => m.entity))];
  return people.length === 1 ? people[0] : undefined;
}

const textOf = (pieces: readonly Piece[], text: string) =>
  text.slice((pieces[0] as Piece).start, (pieces[pieces.length - 1] as Piece).end);

/** The speaker that a subject stands for. */
export function resolve(subject: Subject, at: number, discourse: Discourse, text: string): Resolved | undefined {
  if (subject.by === 'name') return { speaker: { entity: subject.entity }, sure: true };
  if (subject.by === 'pronoun') {
    const speaker = behindPronoun(subject.key, at, discourse);
    return speaker && { speaker, sure: false };
  }
  const { head, definite } = subject;
  if (definite) {
    const known = behindDescription(head, at, discourse);
    if (known) return { speaker: known, sure: false };
  }
  const { pieces } = discourse.units[at] as Unit;
  const words = textOf(pieces.slice(subject.from, subject.to), text);
  const key = lower(words).replace(/^(the|an?) /, '');
  const speaker = discourse.phrases.get(key) ?? { phrase: { text: words.replace(/^[Tt]he /, ''), head } };
  discourse.phrases.set(key, speaker);
  return { speaker, sure: true };
}

/** `the ministry`, `the spokeswoman`: the body that has the noun in its name, or the person introduced by it, named last. */
function behindDescription(head: string, at: number, { named, spoke, phrases, units }: Discourse): Speaker | undefined {
  for (let u = at; u >= 0; u--) {
    const { paragraph } = units[u] as Unit;
    const said = spoke.filter((s) => s.unit === u && (u < at || paragraph >= 0)).map((s) => s.speaker);
    for (const speaker of said.reverse()) {
      if (speaker.phrase?.head === head && head !== 'officials') return speaker;
      // `Norland Rail said …`, `the company said`
      if (u >= at - 3 && isBody(head) && speaker.entity?.kind === 'body' && !hasBodyWord(speaker.entity))
        return speaker;
    }
    for (const { entity } of [...(named.mentions[u] ?? [])].reverse()) {
      if (entity.roles.has(head)) return { entity };
      if (isBody(head) && entity.words.length > 1 && entity.words.includes(head)) return { entity };
    }
  }
  return [...phrases.values()].find((s) => s.phrase?.head === head);
}

const hasBodyWord = (entity: Entity) => entity.words.some((word) => isBody(word) && !['rail', 'cross'].includes(word));
