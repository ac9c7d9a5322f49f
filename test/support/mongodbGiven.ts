/** A MongoDB, and a program that speaks as one, of which whoever runs the tests tells. */
export const { MONGODB_URL = '', FERRETDB = '' } = process.env;

/** What they are told where MongoDB's side of the tests cannot run; null where it can. */
export const MONGODB_MISSING =
  MONGODB_URL || FERRETDB
    ? null
    : 'MongoDB is not tested: neither MONGODB_URL nor FERRETDB, the path of that program, is given.';
