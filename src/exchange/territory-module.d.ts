declare module 'virtual:territory' {
  /** The packed territorial reference: base64 of gzip, made by the build. */
  const packed: string;
  export default packed;
}
