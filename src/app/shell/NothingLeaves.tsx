/** "Nothing leaves this computer", and the panel behind it: the policy, what was counted, and how a reader checks it. */
import { useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { Sheet } from '../shared/Sheet.tsx';
import { onWatched, watchedNow } from './watch.ts';
import './nothing-leaves.css';

/** What a directive of the policy means for a reader. */
const MEANINGS: { readonly [directive: string]: string } = {
  'default-src': 'whatever is not named below',
  'script-src': 'scripts',
  'style-src': 'style sheets',
  'worker-src': 'background workers, made inside this page',
  'img-src': 'images',
  'font-src': 'typefaces',
  'manifest-src': 'the description for installing the page',
  'connect-src': 'requests, sockets and beacons',
  'base-uri': 'another base for addresses',
  'form-action': 'forms that send',
  'object-src': 'plug-ins',
  'frame-src': 'pages within the page',
  'require-trusted-types-for': 'text that would become script or markup is refused',
  'trusted-types': 'the one rule that such text passes by',
};

interface Directive {
  readonly name: string;
  readonly value: string;
}

/** The policy that the page carries, directive by directive; none where it was not built with one. */
function carriedPolicy(): readonly Directive[] {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  return meta
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split(/\s+/);
      return { name, value: value.join(' ') };
    });
}

function Counts() {
  const { requests, violations, refusals, watching } = useSyncExternalStore(onWatched, watchedNow);
  const counts = [
    { count: requests, label: 'requests since the page was ready' },
    { count: violations, label: 'attempts that the policy refused' },
    { count: refusals, label: 'attempts that the page itself refused' },
  ];
  return (
    <dl className="promise-counts">
      {counts.map(({ count, label }) => (
        <div key={label} data-none={count === 0 || undefined}>
          <dt>{label}</dt>
          <dd>{watching ? count : '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function Policy() {
  const policy = carriedPolicy();
  if (policy.length === 0) {
    return <p>This page carries no policy: it was not built for use, but is being worked on.</p>;
  }
  return (
    <dl className="promise-policy">
      {policy.map(({ name, value }) => (
        <div key={name}>
          <dt>
            <code>{name}</code> <span>{MEANINGS[name] ?? ''}</span>
          </dt>
          <dd>
            <code>{value}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Contents() {
  return (
    <div className="promise">
      <p className="promise-lede">
        The articles are read and compared inside this page. It has no server, and the policy that it carries has the
        browser refuse every connection, from the page and from its workers.
      </p>
      <Counts />
      <section>
        <h3>Check it yourself</h3>
        <ol>
          <li>Open the browser’s developer tools and look at the network while you work: nothing is added.</li>
          <li>Turn the network off, or pull the cable. Everything goes on as before.</li>
          <li>
            Keep the one-file build on a drive of your own and compare its SHA-256 with the one that was printed when it
            was built.
          </li>
        </ol>
      </section>
      <section>
        <h3>What stays here</h3>
        <p>
          Your settings and marks are kept in this browser, by a digest of the articles. The texts are not: they are
          gone when the page is closed. The address holds the view and a digest, never a name or a word.
        </p>
      </section>
      <section>
        <h3>What no page can promise</h3>
        <p>
          Extensions of the browser can read any page, and so can whoever uses this computer. What you copy, print or
          save goes where you take it.
        </p>
      </section>
      <section>
        <h3>The policy</h3>
        <Policy />
      </section>
    </div>
  );
}

/** The sentence as a button, with its panel. */
export function NothingLeaves() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Nothing leaves this computer
      </button>
      {createPortal(
        <Sheet title="Nothing leaves this computer" isOpen={isOpen} onClose={() => setOpen(false)}>
          <Contents />
        </Sheet>,
        document.body,
      )}
    </>
  );
}
