// RUN: rasp-opt -p 'convert-transformer-to-stablehlo{batch=2 length=3}' %s | filecheck %s

// The error function of the exact GELU is a quotient of polynomials.
transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 2 residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <3x2xf32 sparse {(0, 0) : 1.0}> W_pos <3x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.mlp %0 layer 0 activation gelu neurons<"n"> W_in <2x1xf32 sparse {}> W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %1 decode<categorical ["a"]> W_U <2x1xf32 sparse {}> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       builtin.module @p {
// CHECK-NEXT:  func.func public @main(%[[IDS:.+]]: tensor<2x3xi32>, %[[EMBED_W_E:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_E"}, %[[EMBED_W_POS:.+]]: tensor<3x2xf32> {transformer.weight = "embed/W_pos"}, %[[LAYER0_MLP_W_IN:.+]]: tensor<2x1xf32> {transformer.weight = "layer0/mlp/W_in"}, %[[LAYER0_MLP_W_OUT:.+]]: tensor<1x2xf32> {transformer.weight = "layer0/mlp/W_out"}, %[[UNEMBED_W_U:.+]]: tensor<2x1xf32> {transformer.weight = "unembed/W_U"}) -> tensor<2x3x1xf32> {
// CHECK-NEXT:    %[[V0:.+]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK-NEXT:    %[[V1:.+]] = stablehlo.broadcast_in_dim %[[V0]], dims = [] : (tensor<i32>) -> tensor<2x3xi32>
// CHECK-NEXT:    %[[V2:.+]] = stablehlo.compare NE, %[[IDS]], %[[V1]] : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi1>
// CHECK-NEXT:    %[[VISIBLE:.+]] = stablehlo.broadcast_in_dim %[[V2]], dims = [0, 2] : (tensor<2x3xi1>) -> tensor<2x3x3xi1>
// CHECK-NEXT:    %[[V3:.+]] = "stablehlo.gather"(%[[EMBED_W_E]], %[[IDS]]) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 2>}> : (tensor<3x2xf32>, tensor<2x3xi32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V4:.+]] = stablehlo.slice %[[EMBED_W_POS]] [0:3, 0:2] : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT:    %[[V5:.+]] = stablehlo.broadcast_in_dim %[[V4]], dims = [1, 2] : (tensor<3x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[EMBED:.+]] = stablehlo.add %[[V3]], %[[V5]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[V6:.+]] = stablehlo.dot_general %[[EMBED]], %[[LAYER0_MLP_W_IN]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V7:.+]] = stablehlo.constant dense<0.707106769> : tensor<f32>
// CHECK-NEXT:    %[[V8:.+]] = stablehlo.broadcast_in_dim %[[V7]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V9:.+]] = stablehlo.multiply %[[V6]], %[[V8]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V10:.+]] = stablehlo.constant dense<-3.8325069> : tensor<f32>
// CHECK-NEXT:    %[[V11:.+]] = stablehlo.broadcast_in_dim %[[V10]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V12:.+]] = stablehlo.maximum %[[V9]], %[[V11]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V13:.+]] = stablehlo.constant dense<3.8325069> : tensor<f32>
// CHECK-NEXT:    %[[V14:.+]] = stablehlo.broadcast_in_dim %[[V13]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V15:.+]] = stablehlo.minimum %[[V12]], %[[V14]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V16:.+]] = stablehlo.multiply %[[V15]], %[[V15]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V17:.+]] = stablehlo.constant dense<0.000229050653> : tensor<f32>
// CHECK-NEXT:    %[[V18:.+]] = stablehlo.broadcast_in_dim %[[V17]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V19:.+]] = stablehlo.multiply %[[V16]], %[[V18]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V20:.+]] = stablehlo.constant dense<0.00340829091> : tensor<f32>
// CHECK-NEXT:    %[[V21:.+]] = stablehlo.broadcast_in_dim %[[V20]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V22:.+]] = stablehlo.add %[[V19]], %[[V21]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V23:.+]] = stablehlo.multiply %[[V22]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V24:.+]] = stablehlo.constant dense<0.0509556942> : tensor<f32>
// CHECK-NEXT:    %[[V25:.+]] = stablehlo.broadcast_in_dim %[[V24]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V26:.+]] = stablehlo.add %[[V23]], %[[V25]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V27:.+]] = stablehlo.multiply %[[V26]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V28:.+]] = stablehlo.constant dense<0.185208321> : tensor<f32>
// CHECK-NEXT:    %[[V29:.+]] = stablehlo.broadcast_in_dim %[[V28]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V30:.+]] = stablehlo.add %[[V27]], %[[V29]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V31:.+]] = stablehlo.multiply %[[V30]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V32:.+]] = stablehlo.constant dense<1.12837911> : tensor<f32>
// CHECK-NEXT:    %[[V33:.+]] = stablehlo.broadcast_in_dim %[[V32]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V34:.+]] = stablehlo.add %[[V31]], %[[V33]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V35:.+]] = stablehlo.multiply %[[V15]], %[[V34]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V36:.+]] = stablehlo.constant dense<-1.17916031e-07> : tensor<f32>
// CHECK-NEXT:    %[[V37:.+]] = stablehlo.broadcast_in_dim %[[V36]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V38:.+]] = stablehlo.multiply %[[V16]], %[[V37]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V39:.+]] = stablehlo.constant dense<2.35479656e-05> : tensor<f32>
// CHECK-NEXT:    %[[V40:.+]] = stablehlo.broadcast_in_dim %[[V39]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V41:.+]] = stablehlo.add %[[V38]], %[[V40]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V42:.+]] = stablehlo.multiply %[[V41]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V43:.+]] = stablehlo.constant dense<0.00101796258> : tensor<f32>
// CHECK-NEXT:    %[[V44:.+]] = stablehlo.broadcast_in_dim %[[V43]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V45:.+]] = stablehlo.add %[[V42]], %[[V44]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V46:.+]] = stablehlo.multiply %[[V45]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V47:.+]] = stablehlo.constant dense<0.0140704699> : tensor<f32>
// CHECK-NEXT:    %[[V48:.+]] = stablehlo.broadcast_in_dim %[[V47]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V49:.+]] = stablehlo.add %[[V46]], %[[V48]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V50:.+]] = stablehlo.multiply %[[V49]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V51:.+]] = stablehlo.constant dense<0.110985048> : tensor<f32>
// CHECK-NEXT:    %[[V52:.+]] = stablehlo.broadcast_in_dim %[[V51]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V53:.+]] = stablehlo.add %[[V50]], %[[V52]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V54:.+]] = stablehlo.multiply %[[V53]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V55:.+]] = stablehlo.constant dense<0.497469246> : tensor<f32>
// CHECK-NEXT:    %[[V56:.+]] = stablehlo.broadcast_in_dim %[[V55]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V57:.+]] = stablehlo.add %[[V54]], %[[V56]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V58:.+]] = stablehlo.multiply %[[V57]], %[[V16]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V59:.+]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V60:.+]] = stablehlo.broadcast_in_dim %[[V59]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V61:.+]] = stablehlo.add %[[V58]], %[[V60]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V62:.+]] = stablehlo.divide %[[V35]], %[[V61]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V63:.+]] = stablehlo.constant dense<5.000000e-01> : tensor<f32>
// CHECK-NEXT:    %[[V64:.+]] = stablehlo.broadcast_in_dim %[[V63]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V65:.+]] = stablehlo.multiply %[[V6]], %[[V64]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V66:.+]] = stablehlo.broadcast_in_dim %[[V59]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V67:.+]] = stablehlo.add %[[V62]], %[[V66]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V68:.+]] = stablehlo.multiply %[[V65]], %[[V67]] : tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V69:.+]] = stablehlo.constant dense<6.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V70:.+]] = stablehlo.broadcast_in_dim %[[V69]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V71:.+]] = stablehlo.compare LE, %[[V6]], %[[V70]] : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xi1>
// CHECK-NEXT:    %[[V72:.+]] = stablehlo.select %[[V71]], %[[V68]], %[[V6]] : tensor<2x3x1xi1>, tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V73:.+]] = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V74:.+]] = stablehlo.broadcast_in_dim %[[V73]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V75:.+]] = stablehlo.compare LE, %[[V6]], %[[V74]] : (tensor<2x3x1xf32>, tensor<2x3x1xf32>) -> tensor<2x3x1xi1>
// CHECK-NEXT:    %[[V76:.+]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT:    %[[V77:.+]] = stablehlo.broadcast_in_dim %[[V76]], dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    %[[NEURONS:.+]] = stablehlo.select %[[V75]], %[[V77]], %[[V72]] : tensor<2x3x1xi1>, tensor<2x3x1xf32>
// CHECK-NEXT:    %[[V78:.+]] = stablehlo.dot_general %[[NEURONS]], %[[LAYER0_MLP_W_OUT]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x1xf32>, tensor<1x2xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT:    %[[STREAM:.+]] = stablehlo.add %[[EMBED]], %[[V78]] : tensor<2x3x2xf32>
// CHECK-NEXT:    %[[LOGITS:.+]] = stablehlo.dot_general %[[STREAM]], %[[UNEMBED_W_U]], contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x3x2xf32>, tensor<2x1xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT:    func.return %[[LOGITS]] : tensor<2x3x1xf32>
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
