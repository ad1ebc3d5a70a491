/**
 * The page's one Trusted Types policy, made when this module is first imported: `main.tsx` imports it before anything else.
 *
 * The built page requires Trusted Types for scripts. The only script that is made from an address is the inlined worker, a
 * blob of the page's own, so that a `blob:` address is all that passes. Markup and script text never do.
 */
import { watchBlobs } from '../wall/blobs.ts';
import { bindWorkers } from '../wall/bound.ts';

interface Policy {
  createScriptURL(address: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
}

/** Passes an address through when it is a blob's. Throws a `TypeError` for any other. */
export function onlyBlobAddresses(address: string): string {
  if (address.startsWith('blob:')) return address;
  throw new TypeError(`not a script of this page: ${address}`);
}

// Before the workers' code is put into blobs, further down this chunk and in the others.
watchBlobs();

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
// Browsers without Trusted Types ignore the requirement too.
const policy: Policy = trustedTypes?.createPolicy('default', { createScriptURL: onlyBlobAddresses }) ?? {
  createScriptURL: onlyBlobAddresses,
};
// While the page is being worked on, workers are no blobs.
bindWorkers(window, (address) => policy.createScriptURL(address));
