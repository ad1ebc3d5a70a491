/** Version of the program, as in package.json, which lies outside of what the page is built from. */
export const VERSION = '0.1.0';
