import { carryOf } from './carry.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { kinOf } from './kin.ts';
import type { Arrow, Evidence, Kinship, Lineage, LineageSource, SharedWords, Sureness, TakeLink } from './model.ts';
import type { StoryOfTexts } from './source.ts';
import { standingOf } from './standing.ts';
import { type FamilyOfTexts, type OtherTake, otherTake } from './takes.ts';
import { voiceSpots } from './voice.ts';

/** What grows while families are told one after the other. */
interface Told {
  readonly sources: LineageSource[];
  readonly arrows: Arrow[];
  readonly takes: TakeLink[];
  readonly kin: Kinship[];
}

/**
 * Who took what from whom, inferred from shared wording and what texts say of themselves.
 *
 * @param of index of the article whose paragraphs are looked for in the others
 */
export function lineage(story: StoryOfTexts, of: number): Lineage {
  const coverage = coverageOf(story);
  const told: Told = { sources: [], arrows: [], takes: [], kin: [] };
  // The largest family first; of several as large, the one with the fullest text.
  const size = (family: number) => story.family.filter((each) => each === family).length;
  const families = [...new Set(story.fullest.map((article) => story.family[article]!))].sort(
    (x, y) => size(y) - size(x),
  );
  for (const family of families) tellFamily(story, coverage, familyOf(story, coverage, family), told);
  tellCombined(story, told);
  return {
    ...told,
    arrows: told.arrows.sort((x, y) => x.source - y.source || x.article - y.article),
    standing: story.articles.map((_, article) =>
      standingOf(
        story,
        coverage,
        article,
        told.sources.some(({ articles }) => articles[0] === article),
      ),
    ),
    carry: carryOf(story, coverage, of),
    wording: coverage.wording,
  };
}

function familyOf(story: StoryOfTexts, coverage: Coverage, family: number): FamilyOfTexts {
  const measure = story.measure(family);
  const members = story.fullest.filter(
    (article) => story.family[article] === family && story.articles[article]!.copyOf === undefined,
  );
  const carried = members.length > 1 ? carryOf(story, coverage, measure).columns : [];
  return { measure, members, agency: agencyOf(story, members), carried };
}

/** The agency that most of these credit; of several as often, the one that the fullest credits. */
function agencyOf({ articles }: StoryOfTexts, members: readonly number[]): string | null {
  const counts = new Map<string, number>();
  for (const member of members) {
    const agency = articles[member]!.fields.agency?.value;
    if (agency !== undefined) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string | null, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [null, 0],
  )[0];
}

function tellFamily(story: StoryOfTexts, coverage: Coverage, family: FamilyOfTexts, told: Told): void {
  const { measure, members, agency } = family;
  const copies = story.articles.flatMap(({ copyOf }, copy) => {
    const of = copyOf === undefined ? -1 : story.articles.findIndex(({ id }) => id === copyOf);
    return members.includes(of) ? [{ of, copy }] : [];
  });
  // One account that names no agency goes back to nothing that is known.
  if (members.length === 1 && agency === null && copies.length === 0) return;
  const others = members
    .filter((member) => member !== measure)
    .flatMap((member) => otherTake(story, coverage, family, member) ?? []);
  const groups = grouped(coverage, measure, others);
  const apart = new Set(others.map(({ article }) => article));
  const followers = members.filter((member) => member !== measure && !apart.has(member));
  const closest = new Map(followers.map((member) => [member, closerGroup(coverage, measure, groups, member)]));
  const ordered = groups.length === 1 ? (groups[0]?.[0]?.time ?? null) : null;
  // The text that the others are measured by stands first, even where a staff story is longer.
  const rest = [measure, ...followers.filter((member) => closest.get(member) === undefined)];
  const main = told.sources.length;
  const label = story.articles[measure]!.family;
  const taken = (articles: readonly number[]) => {
    const set = new Set(articles);
    return [...articles, ...copies.filter(({ of }) => set.has(of)).map(({ copy }) => copy)];
  };
  const mainTake: LineageSource['take'] =
    groups.length === 0 ? 'only' : ordered === 'earlier' ? 'later' : ordered === 'later' ? 'earlier' : 'main';
  told.sources.push({ family: label, agency, take: mainTake, articles: taken(rest) });
  for (const article of taken(rest))
    told.arrows.push(arrowOf(story, coverage, { source: main, article, measure, agency }));
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const source = told.sources.length;
    const joined = [...group.map(({ article }) => article), ...followers.filter((each) => closest.get(each) === group)];
    const articles = taken(members.filter((member) => joined.includes(member)));
    told.sources.push({ family: label, agency, take: first.time ?? 'other', articles });
    const fullest = articles[0] ?? first.article;
    for (const article of articles)
      told.arrows.push(arrowOf(story, coverage, { source, article, measure: fullest, agency }));
    const isLater = first.time === 'later';
    told.takes.push({
      a: isLater ? main : source,
      b: isLater ? source : main,
      ordered: first.time !== null,
      sure: group.every(({ sure }) => sure === 'possible') ? 'possible' : 'probable',
      evidence: group.flatMap(({ evidence }) => evidence),
    });
  }
  told.kin.push(
    ...copies.map(
      ({ of, copy }): Kinship => ({
        a: Math.min(of, copy),
        b: Math.max(of, copy),
        sure: 'certain',
        evidence: [{ what: 'copy', count: 1, spots: [] }],
      }),
    ),
  );
  told.kin.push(...kinOf(story, family));
}

/** Other takes that share what the measuring text lacks are one. */
function grouped(coverage: Coverage, measure: number, others: readonly OtherTake[]): OtherTake[][] {
  const groups: OtherTake[][] = [];
  for (const other of others) {
    const group = groups.find(([first]) => first !== undefined && sharesBeyond(coverage, measure, other, first));
    if (group) group.push(other);
    else groups.push([other]);
  }
  return groups;
}

/** A version shares so much more of its words with another take than with the measuring text that it goes with that one. */
const CLOSER = 0.1;

/** The other take that an article goes with, though nothing in itself told it apart. */
function closerGroup(
  coverage: Coverage,
  measure: number,
  groups: readonly (readonly OtherTake[])[],
  article: number,
): readonly OtherTake[] | undefined {
  const share = (other: number) => {
    const { words, of } = coverage.wording[article]![other]!;
    return of === 0 ? 0 : words / of;
  };
  return groups.find((group) => group.some((other) => share(other.article) >= share(measure) + CLOSER));
}

/** Whether half of what one of the two has beyond the measuring text stands in the other. */
function sharesBeyond(coverage: Coverage, measure: number, x: OtherTake, y: OtherTake): boolean {
  const beyond = (one: number, other: number) => {
    const body = coverage.body[one]!;
    const [there, here] = [coverage.in(one, measure), coverage.in(one, other)];
    let all = 0;
    let shared = 0;
    for (let t = 0; t < body.length; t++) {
      if (body[t] === 0 || there[t] === 1) continue;
      all++;
      if (here[t] === 1) shared++;
    }
    return shared >= 0.5 * all;
  };
  return beyond(x.article, y.article) || beyond(y.article, x.article);
}

interface ArrowEnds {
  readonly source: number;
  readonly article: number;
  /** The fullest text of the take. */
  readonly measure: number;
  readonly agency: string | null;
}

function arrowOf(story: StoryOfTexts, coverage: Coverage, { source, article, measure, agency }: ArrowEnds): Arrow {
  const { fields } = story.articles[article]!;
  const evidence: Evidence[] = [];
  const isMeasure = article === measure;
  const { words, of } = coverage.wording[article]![measure]!;
  if (!isMeasure) evidence.push({ what: 'text', count: words, of, other: measure, spots: [] });
  const credits = agency !== null && fields.agency?.value === agency;
  if (credits) evidence.push({ what: 'credit', count: 1, spots: creditSpots(story, article) });
  const voices = agency === null ? [] : voiceSpots(story, article, agency);
  if (voices.length > 0) evidence.push({ what: 'voice', count: voices.length, spots: voices });
  const sure: Sureness = credits
    ? 'stated'
    : (!isMeasure && words >= 0.5 * of) || voices.length > 0
      ? 'probable'
      : 'possible';
  return { source, article, inOrder: isMeasure ? null : orderKept(story, article, measure), sure, evidence };
}

function creditSpots({ articles }: StoryOfTexts, article: number) {
  const { fields, paragraphs } = articles[article]!;
  const { start, end } = fields.agency ?? {};
  if (start === undefined || end === undefined) return [];
  const paragraph = paragraphs.findIndex((each) => each.start <= start && each.end >= start);
  return paragraph < 0 ? [] : [{ article, paragraph, start, end }];
}

/** Of the words that two articles share in whole passages, how many stand in the same order. */
function orderKept(story: StoryOfTexts, article: number, measure: number): SharedWords {
  const { paragraphs } = story.articles[article]!;
  let words = 0;
  let of = 0;
  for (const { ia, a, elsewhere, part } of story.shared(article, measure)) {
    if (part || paragraphs[ia[0] ?? -1]?.role !== 'body') continue;
    of += a.length;
    if (!elsewhere) words += a.length;
  }
  return { words, of };
}

/** An article that joins several sources goes back to the others too. */
function tellCombined(story: StoryOfTexts, told: Told): void {
  story.articles.forEach(({ sources = [] }, article) => {
    for (const { family, paragraphs } of sources) {
      const source = told.sources.findIndex((each) => each.family === family);
      if (source < 0 || told.arrows.some((arrow) => arrow.source === source && arrow.article === article)) continue;
      if (told.sources.some((each) => each.family === family && each.articles.includes(article))) continue;
      const spots = paragraphs.map((index) => {
        const { start, end } = story.articles[article]!.paragraphs[index]!;
        return { article, paragraph: index, start, end };
      });
      const evidence: Evidence = { what: 'combined', count: spots.length, spots };
      told.arrows.push({ source, article, inOrder: null, sure: 'probable', evidence: [evidence] });
    }
  });
}
