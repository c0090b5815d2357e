/** The frame of a workspace around nothing: what every page of a workspace pays. */
export default function EmptyPageInFrame() {
  return <h1>Leer</h1>;
}
