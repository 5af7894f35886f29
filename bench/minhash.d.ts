/** The peer has no types of its own; only what the bench calls is told. */
declare module "minhash" {
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number });
    update(shingle: string): void;
  }
  export class LshIndex {
    constructor(config?: { bandSize?: number });
    insert(key: string, signature: Minhash): void;
    query(signature: Minhash): string[];
  }
}
