/** The smallest dynamic page of this build: the root layout with its session, and a heading. */
export default function EmptyPage() {
  return <h1>Leer</h1>;
}
