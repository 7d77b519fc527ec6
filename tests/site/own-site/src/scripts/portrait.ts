import './portrait.css';

export function show(text: string): void {
  document.body.dataset['portrait'] = text;
}
