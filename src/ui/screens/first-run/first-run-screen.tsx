export default function FirstRunScreen() {
  return null;
}
