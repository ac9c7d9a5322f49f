const text = { type: 'string' };
const maybe = (schema: object) => ({ ...schema, nullable: true });
const moment = { type: 'string', format: 'date-time' };
const day = { type: 'string', format: 'date' };

/** Every list of the department is asked and answered alike. */
const lists = (operationId: string, row: string) => ({
  get: {
    operationId,
    parameters: [
      { name: 'updatedSince', in: 'query', schema: moment },
      { name: 'cursor', in: 'query', schema: text },
      { $ref: '#/components/parameters/Size' },
    ],
    responses: {
      200: {
        description: 'A page.',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['code', 'data'],
              properties: {
                code: { type: 'integer', enum: [0] },
                data: {
                  type: 'object',
                  required: ['items'],
                  properties: {
                    items: { type: 'array', items: { $ref: `#/components/schemas/${row}` } },
                    next: maybe(text),
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

/** What the fake department says of itself. */
export const documentAt = (url: string) => ({
  openapi: '3.0.3',
  info: { title: '司法行政数据服务接口', version: '2.1' },
  servers: [{ url: `${url}/api` }],
  paths: {
    '/firms': lists('listFirms', 'Firm'),
    '/advisers': lists('listAdvisers', 'Adviser'),
    '/appointments': lists('listAppointments', 'Appointment'),
  },
  components: {
    parameters: { Size: { name: 'size', in: 'query', schema: { type: 'integer', maximum: 100 } } },
    schemas: {
      Changed: { type: 'object', required: ['updatedAt'], properties: { updatedAt: moment } },
      Division: {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'string', pattern: '^\\d{6}$' } },
      },
      Firm: {
        allOf: [
          { $ref: '#/components/schemas/Changed' },
          {
            type: 'object',
            required: ['firmNo', 'firmName'],
            properties: {
              firmNo: { type: 'integer' },
              firmName: text,
              division: { $ref: '#/components/schemas/Division' },
              form: maybe({ type: 'string', enum: ['合伙', '个人', '国资', '公职'] }),
              status: text,
              lawyerCount: maybe({ type: 'integer', minimum: 0, exclusiveMinimum: true }),
              foundedOn: maybe(day),
              address: maybe(text),
            },
          },
        ],
      },
      Adviser: {
        allOf: [
          { $ref: '#/components/schemas/Changed' },
          {
            type: 'object',
            required: ['adviserNo'],
            properties: {
              adviserNo: text,
              name: text,
              phone: text,
              firmNo: { type: 'integer' },
              division: { $ref: '#/components/schemas/Division' },
              status: text,
            },
          },
        ],
      },
      Appointment: {
        allOf: [
          { $ref: '#/components/schemas/Changed' },
          {
            type: 'object',
            required: ['letterNo', 'deleted'],
            properties: {
              letterNo: text,
              communityCode: text,
              adviserNo: text,
              beginDate: day,
              endDate: maybe(day),
              document: maybe(text),
              deleted: { type: 'boolean' },
            },
          },
        ],
      },
    },
  },
});
