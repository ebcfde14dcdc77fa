/** Something that whoever runs the product can mend: the message says what to do, and a trace would hide it. */
export class Misconfigured extends Error {}
