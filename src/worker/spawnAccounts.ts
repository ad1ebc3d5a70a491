/** Makes the real worker for accounts: inlined as a blob, so that the page's policy binds it too. Only the later chunk imports it. */
import InlinedWorker from './accounts.ts?worker&inline';

export const spawnAccountsWorker = (): Worker => new InlinedWorker({ name: 'accounts' });
