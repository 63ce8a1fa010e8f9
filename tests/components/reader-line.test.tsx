// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ReaderLine, type ReaderLineProps } from '../../components/ReaderLine'
import { expectAccessible } from './accessible'
import { t } from './english'

const onLevel = vi.fn<ReaderLineProps['onLevel']>()
afterEach(() => {
  cleanup()
  onLevel.mockClear()
})

describe('for whom the draft is read', () => {
  it.each([
    ['lay', 'Read for somebody outside IT', 'Read for a technician', 'technical'],
    ['mixed', 'Read for somebody who knows a little IT', 'Read for somebody outside IT', 'lay'],
    ['technical', 'Read for a technician', 'Read for somebody outside IT', 'lay'],
  ] as const)('%s: said, and one click makes it another', async (level, said, button, other) => {
    const { container } = render(<ReaderLine level={level} place={null} known={[]} t={t} onLevel={onLevel} />)
    expect(container.querySelector('.reader span')?.textContent).toBe(said)
    fireEvent.click(screen.getByRole('button', { name: button }))
    expect(onLevel).toHaveBeenCalledExactlyOnceWith(other)
    await expectAccessible(container)
  })

  it('says where they are, and by which entry that is known', () => {
    const { container } = render(
      <ReaderLine level="lay" place="outside" known={['customer.example']} t={t} onLevel={onLevel} />,
    )
    expect(container.querySelector('.reader span')?.textContent).toBe(
      'Read for somebody outside IT · outside the organisation · \u2068customer.example\u2069',
    )
  })
})
