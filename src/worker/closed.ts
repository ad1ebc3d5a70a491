/** Imported before anything else by every worker: from its first line on it has no way out, policy or not. */
import { closeChannels } from '../wall/channels.ts';
import { closeText } from '../wall/text.ts';

// While the application is being worked on, the worker is not inlined and imports its parts.
if (import.meta.env.PROD) {
  closeChannels(globalThis);
  closeText(globalThis);
}
