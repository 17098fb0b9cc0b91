/** The few globals that browsers, workers and Node share; `core` compiles without the DOM library. */

interface TextDecoder {
  decode(input?: Uint8Array): string;
}
declare var TextDecoder: {
  new (label?: string, options?: { fatal?: boolean }): TextDecoder;
};
