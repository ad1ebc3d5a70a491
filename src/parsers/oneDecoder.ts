/**
 * Puts one table set in the place of the platform's own decoder, in workers and threads that run nothing but parsers: a library for
 * mails asks the platform, and platforms differ.
 */
import { TextDecoder } from '@exodus/bytes/encoding.js';

Object.assign(globalThis, { TextDecoder });
