/** Figures and facts that disagree, and how many agree; the same quotation on both sides. */
import type { FactPair, SameQuotation } from '../../engine/index.ts';
import { InContext, Passage, Section, Several } from './Passage.tsx';
import { textOf, useTwo } from './two.ts';

const WHAT: Record<FactPair['what'], string> = {
  number: 'another number',
  measure: 'another measure',
  name: 'another name, or another spelling',
  day: 'another day',
};

function Pair({ fact }: { readonly fact: FactPair }) {
  return (
    <div className="framing-pair">
      <h3>{WHAT[fact.what]}</h3>
      <InContext side="a" place={fact.a} />
      <InContext side="b" place={fact.b} />
    </div>
  );
}

export function Facts() {
  const two = useTwo();
  const { disagree, agree } = two.framing;
  const same = agree.map((fact) => {
    const [a, b] = [textOf(two, 'a', fact.a), textOf(two, 'b', fact.b)];
    return a.toLowerCase() === b.toLowerCase() ? a : `${a} / ${b}`;
  });
  return (
    <Section id="facts" title="Figures and facts that disagree">
      {disagree.length === 0 ? (
        <p className="framing-none">
          None found between {two.short('a')} and {two.short('b')}.
        </p>
      ) : (
        disagree.map((fact) => <Pair key={`${fact.a.start} ${fact.b.start}`} fact={fact} />)
      )}
      {agree.length > 0 && (
        <details className="framing-more">
          <summary>
            {agree.length} agree: {same.join(', ')}
          </summary>
          {agree.map((fact) => (
            <div className="framing-pair" key={`${fact.a.start} ${fact.b.start}`}>
              <InContext side="a" place={fact.a} />
              <InContext side="b" place={fact.b} />
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}

const STATES: Record<SameQuotation['state'], string> = {
  identical: 'the same words',
  trimmed: 'trimmed on one side',
  reordered: 'the same words in another order',
  changed: 'words changed',
  reported: 'reported on one side',
};

function One({ quotation }: { readonly quotation: SameQuotation }) {
  return (
    <div className="framing-pair">
      <h3>
        {STATES[quotation.state]}
        {quotation.otherSpeaker && ', given to another speaker'}
      </h3>
      <Passage side="a" place={quotation.a} />
      <Passage side="b" place={quotation.b} />
    </div>
  );
}

export function Quotations() {
  const { framing } = useTwo();
  const { quotations } = framing;
  return (
    <Section id="quotations" title="The same quotation">
      {quotations.length === 0 && <p className="framing-none">No quotation stands on both sides.</p>}
      <Several
        items={quotations.map((q) => <One key={`${q.a.start} ${q.b.start}`} quotation={q} />)}
        first={4}
        thing="quotation"
      />
    </Section>
  );
}
