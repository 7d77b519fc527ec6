/** A view of a drawing: left, top, width, height. */
type Box = [number, number, number, number];

/**
 * Lets a reader zoom and move the drawing it holds: buttons, Ctrl with the wheel, dragging, and with the keyboard
 * `+`, `-`, `0` and the arrows while something in it has the focus. Without JavaScript the whole drawing stands still.
 */
export class PanZoom extends HTMLElement {
  private whole: Box = [0, 0, 1, 1];
  private view: Box = [0, 0, 1, 1];
  /** Whether the drawing was moved since the mouse went down. */
  private dragged = false;

  connectedCallback(): void {
    const svg = this.querySelector('svg');
    const buttons = this.querySelector('p');
    if (svg === null || buttons === null) return;
    const [left, top, width, height] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
    this.whole = [left ?? 0, top ?? 0, width ?? 1, height ?? 1];
    this.view = [...this.whole];
    buttons.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const how = button?.dataset['zoom'];
      if (how === 'all') this.show(svg, [...this.whole]);
      else if (how !== undefined) this.zoom(svg, how === 'in' ? 0.7 : 1 / 0.7);
    });
    this.addEventListener('keydown', (event) => this.press(svg, event));
    // With Ctrl only (as a pinch on a touchpad sends it): a page must go on scrolling under the wheel.
    svg.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        this.zoom(svg, Math.exp(event.deltaY / 300), this.pointOf(svg, event));
      },
      { passive: false },
    );
    this.drag(svg);
  }

  private press(svg: SVGSVGElement, event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [left, top, width, height] = this.view;
    const moves: Record<string, () => void> = {
      '+': () => this.zoom(svg, 0.7),
      '-': () => this.zoom(svg, 1 / 0.7),
      '0': () => this.show(svg, [...this.whole]),
      ArrowLeft: () => this.show(svg, [left - width / 8, top, width, height]),
      ArrowRight: () => this.show(svg, [left + width / 8, top, width, height]),
      ArrowUp: () => this.show(svg, [left, top - height / 8, width, height]),
      ArrowDown: () => this.show(svg, [left, top + height / 8, width, height]),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  }

  private drag(svg: SVGSVGElement): void {
    svg.addEventListener('pointerdown', (start) => {
      this.dragged = false;
      // A finger scrolls the page; two fingers zoom it, as everywhere.
      if (start.pointerType !== 'mouse' || start.button !== 0) return;
      const [left, top, width, height] = this.view;
      const scale = width / svg.clientWidth;
      const move = (event: PointerEvent): void => {
        const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
        this.dragged ||= Math.hypot(x, y) > 4;
        if (this.dragged) this.show(svg, [left - x * scale, top - y * scale, width, height]);
      };
      const drag = new AbortController();
      const { signal } = drag;
      addEventListener('pointermove', move, { signal });
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => drag.abort(), { signal });
    });
    // The end of a drag over a point is no click on it. But a click without a press of the mouse (`detail` 0) is the
    // keyboard's, and it counts: after a drag that ended elsewhere no click has come.
    svg.addEventListener(
      'click',
      (event) => {
        if (this.dragged && event.detail > 0) event.preventDefault();
      },
      { capture: true },
    );
    svg.addEventListener('dragstart', (event) => event.preventDefault());
  }

  private zoom(svg: SVGSVGElement, factor: number, around?: { x: number; y: number }): void {
    const [left, top, width, height] = this.view;
    const { x, y } = around ?? { x: left + width / 2, y: top + height / 2 };
    const kept = Math.max(0.08, Math.min(1, (width * factor) / this.whole[2])) * (this.whole[2] / width);
    this.show(svg, [x - (x - left) * kept, y - (y - top) * kept, width * kept, height * kept]);
  }

  private show(svg: SVGSVGElement, view: Box): void {
    this.view = view;
    svg.setAttribute('viewBox', view.map((value) => Math.round(value * 10) / 10).join(' '));
  }

  private pointOf(svg: SVGSVGElement, event: MouseEvent): { x: number; y: number } {
    const frame = svg.getBoundingClientRect();
    const [left, top, width, height] = this.view;
    return {
      x: left + ((event.clientX - frame.left) / frame.width) * width,
      y: top + ((event.clientY - frame.top) / frame.height) * height,
    };
  }
}

customElements.define('pan-zoom', PanZoom);
