import { describe, expect, it } from 'vitest'
import { fold } from '../../shared/text/normalise.ts'
import { stem } from '../../shared/text/stem.ts'

const stems = (words: string) => new Set(words.split(' ').map((word) => stem(fold(word), 'ar')))

describe('the Arabic stem', () => {
  it('is the same with and without article, conjunction and the endings of number', () => {
    expect(stems('احتجاج احتجاجات الاحتجاجات والاحتجاجات بالاحتجاجات للاحتجاج')).toHaveProperty('size', 1)
    expect(stems('متظاهر المتظاهرون والمتظاهرين متظاهرة')).toHaveProperty('size', 1)
    expect(stems('حكومة الحكومة للحكومة حكومية والحكومية')).toHaveProperty('size', 1)
    expect(stems('وزير الوزير والوزير وزيرة')).toHaveProperty('size', 1)
  })

  it('keeps different words apart, and short words whole', () => {
    expect(stems('حزب حرب')).toHaveProperty('size', 2)
    expect(stems('سجن سجناء')).toHaveProperty('size', 2)
    expect(stem('نفط', 'ar')).toBe('نفط')
  })
})
