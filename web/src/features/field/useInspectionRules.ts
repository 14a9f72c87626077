import { read, type Schemas } from '@/shared/api'
import { useKept } from './offline/useKept'

export type InspectionRule = Schemas['InspectionRuleView']

/** How each kind of site is inspected, also without network: the list that was loaded last. */
export const useInspectionRules = () => useKept('inspection-rules', () => read<InspectionRule[]>('/api/inspection-rules'))
