// Draws the table that stands below as a chart (uPlot). The table is the equal alternative and holds every value.
(() => {
  'use strict';
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const seriesColours = [1, 2, 3, 4].map((n) => `--series-${n}`);
  const ragColours = { red: '#c8102e', amber: '#d98200', green: '#0a7d45' };
  const dashes = [[], [8, 4], [2, 3], [12, 4, 2, 4]];
  const number = (text) => (text === null || text === undefined || text === '' ? null : Number(text));
  const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

  function rowsOf(table) {
    return [...table.querySelectorAll('tbody tr[data-x]')]
      .filter((row) => row.dataset.x)
      .map((row) => ({ x: Date.parse(`${row.dataset.x}T00:00:00Z`) / 1000, row }))
      .sort((a, b) => a.x - b.x);
  }

  function axis(extra) {
    return {
      stroke: colour('--govuk-text-colour'),
      grid: { stroke: colour('--govuk-border-colour'), width: 1 },
      ticks: { stroke: colour('--govuk-border-colour'), width: 1 },
      font: '14px system-ui, sans-serif',
      ...extra,
    };
  }

  // A point's colour is its rating; its shape says the same to those who do not see the colour.
  function ragPoints(rags) {
    return (u) => {
      const { ctx } = u;
      const size = 5 * devicePixelRatio;
      ctx.save();
      u.data[1].forEach((value, i) => {
        if (value === null) {
          return;
        }
        const x = u.valToPos(u.data[0][i], 'x', true);
        const y = u.valToPos(value, 'y', true);
        ctx.fillStyle = ragColours[rags[i]] ?? colour('--chart-line');
        ctx.beginPath();
        if (rags[i] === 'red') {
          ctx.rect(x - size, y - size, 2 * size, 2 * size);
        } else if (rags[i] === 'amber') {
          ctx.moveTo(x, y - 1.3 * size);
          ctx.lineTo(x + 1.2 * size, y + size);
          ctx.lineTo(x - 1.2 * size, y + size);
        } else {
          ctx.arc(x, y, size, 0, 2 * Math.PI);
        }
        ctx.fill();
      });
      ctx.restore();
    };
  }

  // The paper's own bands as stripes behind the line: "green:,20;amber:21,25".
  function bandStripes(text) {
    const bands = (text ?? '').split(';').filter(Boolean).map((band) => {
      const [name, ends] = band.split(':');
      const [min, max] = ends.split(',').map(number);
      return { name, min, max };
    });
    return (u) => {
      const { ctx, bbox } = u;
      ctx.save();
      ctx.globalAlpha = 0.13;
      for (const { name, min, max } of bands) {
        const top = max === null ? bbox.top : Math.max(bbox.top, u.valToPos(max, 'y', true));
        const bottom = min === null ? bbox.top + bbox.height : Math.min(bbox.top + bbox.height, u.valToPos(min, 'y', true));
        if (bottom > top) {
          ctx.fillStyle = ragColours[name];
          ctx.fillRect(bbox.left, top, bbox.width, bottom - top);
        }
      }
      ctx.restore();
    };
  }

  // A dotted line where the paper says that the figure is counted in another way from here on.
  function breaks(rows) {
    const marks = rows.filter(({ row }) => row.dataset.break);
    return (u) => {
      const { ctx, bbox } = u;
      ctx.save();
      ctx.strokeStyle = colour('--govuk-text-colour');
      ctx.setLineDash([3 * devicePixelRatio, 4 * devicePixelRatio]);
      for (const { x } of marks) {
        const at = u.valToPos(x, 'x', true) - 8 * devicePixelRatio;
        ctx.beginPath();
        ctx.moveTo(at, bbox.top);
        ctx.lineTo(at, bbox.top + bbox.height);
        ctx.stroke();
      }
      ctx.restore();
    };
  }

  // A hollow ring where an earlier paper gave another figure for the month.
  function revisions(rows) {
    return (u) => {
      const { ctx } = u;
      ctx.save();
      ctx.strokeStyle = colour('--govuk-secondary-text-colour');
      ctx.lineWidth = 1.5 * devicePixelRatio;
      for (const { x, row } of rows) {
        for (const was of (row.dataset.was ?? '').split(';').filter(Boolean)) {
          ctx.beginPath();
          ctx.arc(u.valToPos(x, 'x', true), u.valToPos(Number(was), 'y', true), 4 * devicePixelRatio, 0, 2 * Math.PI);
          ctx.stroke();
        }
      }
      ctx.restore();
    };
  }

  function draw(box, data, series, hooks) {
    const options = () => ({
      width: box.clientWidth - 22,
      height: Math.min(380, Math.max(240, box.clientWidth * 0.45)),
      padding: [10, 35, 0, 0],
      series: [{ label: 'Period', value: (u, x) => (x === null ? '' : month.format(new Date(x * 1000))) }, ...series],
      axes: [
        axis({ values: (u, ticks) => ticks.map((x) => month.format(new Date(x * 1000))), space: 80 }),
        axis({ size: 60 }),
      ],
      scales: { x: { time: true }, y: { range: (u, min, max) => uPlot.rangeNum(Math.min(min, 0 <= min && min < max / 2 ? 0 : min), max, 0.1, true) } },
      hooks,
      tzDate: (ts) => uPlot.tzDate(new Date(ts * 1000), 'Etc/UTC'),
    });
    const chart = new uPlot(options(), data, box);
    chart.root.setAttribute('role', 'img');
    chart.root.setAttribute('aria-label', 'Chart of the table below');
    new ResizeObserver(() => chart.setSize({ width: box.clientWidth - 22, height: options().height })).observe(box);
  }

  function drawValues(box, table) {
    const rows = rowsOf(table);
    const values = rows.map(({ row }) => number(row.dataset.y));
    if (values.filter((v) => v !== null).length < 2) {
      return;
    }
    const target = number(box.dataset.target);
    const data = [rows.map((r) => r.x), values];
    const series = [{ label: 'Value', stroke: colour('--chart-line'), width: 2, spanGaps: false, points: { show: false } }];
    if (target !== null) {
      data.push(rows.map(() => target));
      series.push({ label: 'Target', stroke: colour('--chart-target'), width: 2, dash: [8, 5], points: { show: false } });
    }
    draw(box, data, series, {
      drawClear: [bandStripes(box.dataset.bands)],
      draw: [breaks(rows), revisions(rows), ragPoints(rows.map(({ row }) => row.dataset.rag))],
    });
  }

  function drawComparison(box, table) {
    const rows = rowsOf(table);
    const names = [...table.querySelectorAll('thead th')].slice(1).map((th) => th.textContent.trim());
    const data = [rows.map((r) => r.x), ...names.map((_, i) => rows.map(({ row }) => number(row.querySelectorAll('td')[i].dataset.y)))];
    const series = names.map((label, i) => ({ label, stroke: colour(seriesColours[i]), width: 2, dash: dashes[i], spanGaps: true }));
    draw(box, data, series, {});
  }

  for (const box of document.querySelectorAll('[data-chart]')) {
    const table = document.querySelector('[data-chart-table]');
    if (table) {
      (box.dataset.chart === 'compare' ? drawComparison : drawValues)(box, table);
    }
  }
})();
